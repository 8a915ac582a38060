import type { Page } from '@playwright/test'
import { questionsAnswered } from './questions'

/** Opens the program at a moment, as somebody, on the list of citizens. */
export async function enter(page: Page, as: string, clock: string): Promise<void> {
  await questionsAnswered(page)
  await page.goto(`/?clock=${clock}`)
  await page.getByRole('main').getByRole('button', { name: as }).click()
  await page.getByRole('heading', { name: 'Borgere', level: 1 }).waitFor()
}
