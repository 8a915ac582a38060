import { expect, type Page } from '@playwright/test'
import { tabTo } from './tabTo'

/** Opens the program at a moment, as somebody, on the list of citizens: by the keyboard alone. */
export async function enterByKeys(page: Page, as: string, clock: string): Promise<void> {
  await page.goto(`/?clock=${clock}`)
  await page.getByRole('main').getByRole('button', { name: as }).waitFor()
  await tabTo(page, 'button', new RegExp(as))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Borgere', level: 1 })).toBeFocused()
}
