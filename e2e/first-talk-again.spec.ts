import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { setClock } from './support/setClock'
import { expect, test } from './support/test'

test('after a change of benefit the next talk is a first talk again', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Sofus Skifter')
  await expect(page.getByText('Dagpenge begynder: nyt forløb', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Video' })).toBeDisabled()
  await expect(page.getByRole('radio', { name: 'Personligt fremmøde' })).toBeChecked()
})

test('a missed first talk makes a booked digital talk unlawful, marked with the act that mends it', async ({
  page,
}) => {
  await enter(page, 'Gry Grønneklit', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')

  await page.getByRole('link', { name: 'Book samtale: Jobsamtale nr. 1' }).click()
  await page.getByLabel('Dato').fill('1.12.2026')
  await page.getByLabel('Klokkeslæt').fill('13')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('kl. 13:00-13:45').first()).toBeVisible()

  await page.getByRole('link', { name: 'Book samtale: Jobsamtale nr. 2' }).click()
  await page.getByLabel('Dato').fill('15.12.2026')
  await page.getByLabel('Klokkeslæt').fill('10')
  await page.getByText('Video', { exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Jobsamtale, video')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Booking, der skal rettes' })).toHaveCount(0)

  await setClock(page, '2026-12-01T13:30:00Z')
  await page.getByRole('link', { name: /^Registrér udfald: Jobsamtale 1\. december 2026/ }).click()
  await page.getByText('Borgeren udeblev').click()
  await expect(page.getByText('Udeblivelse giver ingen sanktion af sig selv.')).toBeVisible()
  await page.getByRole('button', { name: 'Gem udfald' }).click()

  const marked = page.getByRole('region', { name: 'Booking, der skal rettes' })
  await expect(marked.getByText(/15\. december 2026 kl\. 10:00 er booket som video/)).toBeVisible()
  await expect(marked.getByText(/første samtale/).first()).toBeVisible()
  await expectAccessible(page)

  await marked.getByRole('link', { name: 'Skift form' }).click()
  await expect(page.getByRole('radio', { name: 'Personligt fremmøde' })).toBeChecked()
  await page.getByRole('button', { name: 'Gem ændringen' }).click()
  await expect(page.getByText('Samtalen er ændret')).toBeVisible()
  await expect(marked).toHaveCount(0)
  await expect(page.getByText('Jobsamtale, personligt fremmøde').first()).toBeVisible()
})
