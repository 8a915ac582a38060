import type { Page } from '@playwright/test'

/** Has the made-up receivers of what leaves the house answer so, by the failure panel. */
export async function stageReceiver(page: Page, mood: string): Promise<void> {
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
  await page.getByLabel('Hvad svarer modtagerne uden for huset?').selectOption(mood)
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
}
