import type { Page } from '@playwright/test'

export interface Scene {
  readonly name: string
  readonly path: string
  /** Waits for what the picture shows, and clicks its way there. */
  readonly arrange: (page: Page) => Promise<void>
}

const monday = '/?clock=2026-11-23T08:00:00Z'

export const scenes: readonly Scene[] = [
  {
    name: 'citizen',
    path: monday,
    arrange: async (page) => {
      await open(page, 'Finn Fyrlund', 'Nora Nyledig')
      const next = page.getByRole('region', { name: 'Det næste, loven kræver' })
      await next.getByText('Hvorfor?').click()
    },
  },
  {
    name: 'booking',
    path: monday,
    arrange: async (page) => {
      await open(page, 'Finn Fyrlund', 'Nora Nyledig')
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('group', { name: /Ledige tider/ }).waitFor()
    },
  },
]

async function open(page: Page, as: string, citizen: string): Promise<void> {
  await page.getByRole('button', { name: as }).click()
  await page.getByLabel('Søg på navn eller CPR-nummer').fill(citizen)
  await page.getByText('1 borger', { exact: true }).waitFor()
  await page.getByRole('link', { name: citizen, exact: true }).click()
  await page.getByRole('heading', { name: citizen, level: 1 }).waitFor()
}
