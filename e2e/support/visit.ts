import type { Page } from '@playwright/test'
import { questionsAnswered } from './questions'

/** Loads an address, as somebody who types it, once the page in view has all its answers and code. */
export async function visit(page: Page, address: string): Promise<void> {
  await questionsAnswered(page)
  // Code that comes with what is in view is not cut off either.
  await page.waitForLoadState('networkidle')
  await page.goto(address)
}
