import { expect, type Page } from '@playwright/test'
import { tabTo } from './tabTo'

/** Finds a citizen by name and opens the page: by the keyboard alone. */
export async function openByKeys(page: Page, name: string): Promise<void> {
  await tabTo(page, 'search', /Søg/)
  await page.keyboard.type(name)
  await page.getByText('1 borger', { exact: true }).waitFor()
  await follow(page, new RegExp(name), name)
}

/** Tabs to a link and follows it: the focus is on the heading of the screen it leads to. */
export async function follow(page: Page, link: RegExp, heading: string): Promise<void> {
  await tabTo(page, 'link', link)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeFocused()
}
