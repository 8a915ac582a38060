import type { Page } from '@playwright/test'

/** Finds a citizen by name and opens the page. */
export async function openCitizen(page: Page, name: string): Promise<void> {
  await page.getByLabel('Søg på navn eller CPR-nummer').fill(name)
  // The list must have settled, or the row moves away from under the click.
  await page.getByText('1 borger', { exact: true }).waitFor()
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}
