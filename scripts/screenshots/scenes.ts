import type { Page } from '@playwright/test'

export interface Scene {
  readonly name: string
  readonly path: string
  /** Waits for what the picture shows, and clicks its way there. */
  readonly arrange: (page: Page) => Promise<void>
}

export const scenes: readonly Scene[] = [
  {
    name: 'start',
    path: '/',
    arrange: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
]
