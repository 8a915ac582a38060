import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { setClock } from './support/setClock'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test('a caseworker books and registers the first talk of a job-ready citizen, then offers video', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Video' })).toBeDisabled()
  await expect(page.getByRole('radio', { name: 'Telefon' })).toBeDisabled()
  await page.getByLabel('Dato').fill('24.11.2026')
  await page.getByLabel('Klokkeslæt').fill('14.30')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()

  await visit(page, page.url())
  const coming = page.getByRole('list', { name: 'Kommende' })
  await expect(coming.getByText('kl. 14:30-15:15 med Agnete Aabenhus')).toBeVisible()

  await setClock(page, '2026-11-24T15:00:00Z')
  await page.getByRole('link', { name: /^Registrér udfald/ }).click()
  await page.getByText('Samtalen blev holdt').click()
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await expect(page.getByText('Udfaldet er registreret')).toBeVisible()

  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(page.getByRole('radiogroup', { name: 'Hvad ønsker borgeren?' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Video' })).toBeEnabled()
})

test.describe('by mistake', () => {
  test.use({ refusals: [422] })

  test('an outcome registered by mistake is undone, and the talk is booked again', async ({
    page,
  }) => {
    await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
    await openCitizen(page, 'Jonas Jobparat')
    await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    await page.getByRole('link', { name: /^Registrér udfald/ }).click()
    await expect(page.getByRole('radio', { name: 'Samtalen blev holdt' })).toBeDisabled()
    await page.getByText('Samtalen blev aflyst').click()
    await page.getByRole('button', { name: 'Gem udfald' }).click()
    await expect(page.getByText('Skal udfyldes.')).toBeVisible()
    await page.getByText('Borgeren meldte afbud').click()
    await page.getByRole('button', { name: 'Gem udfald' }).click()
    await expect(page.getByText('Skriv den konkrete grund.')).toBeVisible()
    await page.getByLabel('Hvorfor blev samtalen aflyst?').fill('Borgeren er syg')
    await page.getByRole('button', { name: 'Gem udfald' }).click()
    await expect(page.getByText('Afbud fra borgeren')).toBeVisible()

    await page.getByRole('button', { name: /^Fortryd registrering/ }).click()
    await expect(page.getByText('Registreringen er fortrudt')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Registrér udfald/ })).toBeVisible()
  })
})
