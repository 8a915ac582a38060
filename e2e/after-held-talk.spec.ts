import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { setClock } from './support/setClock'
import { expect, test } from './support/test'

test.use({ refusals: [422] })

test('a first talk held by telephone is registered with what was agreed, told to be against the law, and the next is booked at once', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato').fill('24.11.2026')
  await page.getByLabel('Klokkeslæt').fill('14.30')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()

  await setClock(page, '2026-11-24T15:00:00Z')
  await page.getByRole('link', { name: /^Registrér udfald/ }).click()
  await page.getByText('Samtalen blev holdt').click()
  await page.getByLabel('Hvordan blev samtalen holdt?').selectOption('Telefon')
  await page.getByRole('button', { name: 'Tilføj en aftale' }).click()
  await page.getByLabel('Hvad er aftalt?').fill('Søge tre job om ugen')
  await page.getByLabel('Senest (kan udelades)').fill('20.11.2026')
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await expect(page.getByText('Ligger før samtalen. Vælg en senere dag.')).toBeVisible()
  await expect(page.getByLabel('Senest (kan udelades)')).toBeFocused()
  await page.getByLabel('Senest (kan udelades)').fill('8.12.2026')
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await expect(page.getByText('Udfaldet er registreret')).toBeVisible()

  await expect(
    page.getByText('Aftale, borgeren: Søge tre job om ugen (senest 8. december 2026)'),
  ).toBeVisible()
  await expect(page.getByText('Holdt som telefon', { exact: true })).toBeVisible()
  const notice = page.getByRole('region', { name: /^Holdt i en form, loven ikke tillod/ })
  await expect(notice.getByText('Den er registreret alligevel.')).toBeVisible()
  await notice.getByText('Hvorfor?').click()
  await expectAccessible(page)

  const next = page.getByRole('status', { name: 'Book den næste samtale med det samme' })
  const time = await next.getByText(/^Næste ledige tid: /).textContent()
  await next.getByRole('link', { name: 'Book den næste samtale' }).click()
  await expect(page.getByRole('heading', { name: 'Book samtale', level: 1 })).toBeVisible()
  const at = await page.getByLabel('Klokkeslæt').inputValue()
  expect(time).toContain(`kl. ${at}`)
})

test('a talk that took place unbooked is registered afterwards, counts as held, and can be taken back', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-24T15:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Registrér en holdt samtale' }).click()
  await page.getByLabel('Klokkeslæt').fill('23')
  await page.getByLabel('Varighed i minutter').fill('20')
  await page.getByLabel('Hvorfor var den ikke booket?').fill('Han kom forbi')
  await page.getByRole('button', { name: 'Gem samtalen' }).click()
  await expect(page.getByText('Skal udfyldes.')).toBeVisible()
  await expect(page.getByLabel('Hvordan blev samtalen holdt?')).toBeFocused()
  await page.getByLabel('Hvordan blev samtalen holdt?').selectOption('Personligt fremmøde')
  await page.getByRole('button', { name: 'Gem samtalen' }).click()
  await expect(page.getByText('Samtalen er ikke begyndt endnu.')).toBeVisible()
  await page.getByLabel('Klokkeslæt').fill('7.10')
  await page.getByRole('button', { name: 'Gem samtalen' }).click()
  await expect(page.getByText('Samtalen er registreret som holdt')).toBeVisible()
  await expect(page.getByText('Registreret bagefter: Han kom forbi')).toBeVisible()
  const required = page.getByRole('region', { name: 'Krævede samtaler' })
  await expect(required.getByText('Afholdt')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Fortryd registrering: .* kl\. 07:10$/ }).click()
  await expect(page.getByText('Registreringen er fortrudt')).toBeVisible()
  await expect(required.getByText('Afholdt')).toHaveCount(0)
})
