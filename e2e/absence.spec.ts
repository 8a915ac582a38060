import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { setClock } from './support/setClock'
import { expect, test } from './support/test'

const name = 'Rikke Risikant'

test('an absence becomes a task: it is assessed in words, the fund is told and answers', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openCitizen(page, name)
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato').fill('24.11.2026')
  await page.getByLabel('Klokkeslæt').fill('14.30')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await setClock(page, '2026-11-24T15:00:00Z')
  await page
    .getByRole('link', { name: /^Registrér udfald.* 24\. november 2026 kl\. 14:30$/ })
    .click()
  await page.getByText('Borgeren udeblev').click()
  await expect(page.getByText('Der bliver lavet en opgave')).toBeVisible()
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await expect(page.getByText('Udfaldet er registreret')).toBeVisible()

  await page.getByRole('link', { name: 'Vurdér udeblivelsen' }).click()
  await expect(page.getByText('Booket af Agnete Aabenhus den 23. november 2026.')).toBeVisible()
  await expect(page.getByText('Ikke sendt')).toBeVisible()
  await page.getByRole('button', { name: 'Send underretningen' }).click()
  await expect(page.getByText('Underretningen er sendt')).toBeVisible()
  await page.getByRole('button', { name: 'Gem vurderingen' }).click()
  await expect(page.getByText('Skriv den konkrete grund.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Hvad er besluttet, og hvorfor?').fill('Ingen følger: brevet kom retur')
  await page.getByRole('button', { name: 'Gem vurderingen' }).click()
  await expect(page.getByText('Udeblivelsen er vurderet')).toBeVisible()
  await expect(page.getByText(/^Vurderet af Agnete Aabenhus .*: Ingen følger/)).toBeVisible()
  await expect(page.getByText('Kan ikke fortrydes: underretningen er sendt')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Vurdér udeblivelsen' })).toHaveCount(0)
  const address = new URL(page.url()).pathname

  await enter(page, 'Finn Fyrlund', '2026-11-24T15:30:00Z')
  await openCitizen(page, name)
  expect(new URL(page.url()).pathname).toBe(address)
  await page.getByRole('link', { name: 'Svar på underretningen' }).click()
  await expect(page.getByText('Ingen følger')).toHaveCount(0)
  await page.getByLabel('A-kassens svar').fill('Vi skriver til ham')
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByText('Svaret er sendt')).toBeVisible()
  await expect(page.getByText(/^Svar fra Finn Fyrlund .*: Vi skriver til ham/)).toBeVisible()
  await expectAccessible(page)
})
