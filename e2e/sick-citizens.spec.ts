import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

test('sick with an employer and long absence: the first talk may be by video', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Liv Langtidssyg')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(page.getByRole('radiogroup', { name: 'Hvad ønsker borgeren?' })).toBeVisible()
  await page.getByText('Video', { exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Opfølgningssamtale, video')).toBeVisible()
})

test('sick without an employer: the first talk is physical', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Ulrik Udenjob')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Video' })).toBeDisabled()
  await expect(page.getByRole('radio', { name: 'Personligt fremmøde' })).toBeChecked()
})

test('both expect less than 26 weeks: none is required, the page says why, and one can be asked for', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Karla Korttidssyg')
  const next = page.getByRole('region', { name: 'Det næste, loven kræver' })
  await expect(next.getByText(/26 uger/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Book samtale', exact: true })).toHaveCount(0)
  await next.getByText('Hvorfor?').click()
  await expect(next.getByText(/I kraft: fra 1\. juli 2026/)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Book en anden samtale' }).click()
  await expect(page.getByLabel('Samtalens art')).toHaveValue('on-request')
  await page.getByText('Telefon', { exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtale efter ønske, telefon')).toBeVisible()
})

test('the employer’s view unknown: the page says what is missing', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Viola Venter-Svar')
  const notices = page.getByRole('region', { name: 'Vær opmærksom på' })
  await expect(notices.getByText(/arbejdsgiveren/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Book samtale', exact: true })).toBeVisible()
  await expectAccessible(page)
})
