import { expect, type Page } from '@playwright/test'

/**
 * From the citizen's page: a talk on request at the suggested time, about something. By phone where
 * the citizen chooses.
 */
export async function typeBooking(page: Page, topic: string): Promise<void> {
  await page.getByRole('link', { name: 'Book en anden samtale' }).click()
  await page.getByRole('heading', { name: 'Book samtale', level: 1 }).waitFor()
  await page.getByLabel('Samtalens art').selectOption('Samtale efter ønske')
  await page.getByRole('group', { name: /Ledige tider/ }).waitFor()
  await expect(page.getByText('Spørger lov og kalender …')).toHaveCount(0)
  if (await page.getByRole('radio', { name: 'Telefon' }).isEnabled())
    await page.getByText('Telefon', { exact: true }).click()
  await page.getByLabel('Hvad handler samtalen om?').fill(topic)
}
