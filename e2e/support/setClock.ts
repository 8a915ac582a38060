import type { Page } from '@playwright/test'
import { visit } from './visit'

/** Loads the page in view again at another moment. */
export async function setClock(page: Page, clock: string): Promise<void> {
  const address = new URL(page.url())
  address.searchParams.set('clock', clock)
  await visit(page, address.href)
}
