import type { Page } from '@playwright/test'
import { questionsAnswered } from './questions'

/** Loads an address, as somebody who types it, once the page in view has all its answers. */
export async function visit(page: Page, address: string): Promise<void> {
  await questionsAnswered(page)
  await page.goto(address)
}
