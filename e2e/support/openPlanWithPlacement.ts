import type { Page } from '@playwright/test'
import { enter } from './enter'
import { openCitizen } from './openCitizen'

/** Opens a citizen's plan with a work placement that begins today. */
export async function openPlanWithPlacement(page: Page): Promise<void> {
  await enter(page, 'Bo Birkevang', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Butiksassistent')
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await page.getByText('Planen er gemt').first().waitFor()
}
