import type { Page } from '@playwright/test'

/** Id of the citizen whose page is open. */
export function citizenInView(page: Page): string {
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}
