import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

const name = 'Nora Nyledig'
const withChoice = 'Freja Bakkesti'

test('the adviser refers a citizen, the job centre asks, the adviser answers, and it is received', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, name)
  await page.getByRole('link', { name: 'Ret forløb' }).click()
  await page.getByRole('link', { name: /^Henvis/ }).click()
  await page.getByLabel('Dato', { exact: true }).fill('24.11.2026')
  await page.getByLabel('Hvorfor henvises borgeren?').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
  const waiting = page.getByRole('region', { name: 'Henvist til jobcenteret: ikke modtaget endnu' })
  await expect(waiting).toBeVisible()
  await expect(waiting.getByRole('button')).toHaveCount(0)

  await enter(page, 'Agnete Aabenhus', '2026-11-23T09:00:00Z')
  await openCitizen(page, name)
  await page.getByRole('button', { name: 'Spørg a-kassen' }).click()
  await expect(page.getByText('Skal udfyldes.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Bemærkning, spørgsmål eller svar').fill('Hvad er prøvet?')
  await page.getByRole('button', { name: 'Spørg a-kassen' }).click()
  await expect(page.getByText('Spørgsmålet er sendt')).toBeVisible()

  await enter(page, 'Finn Fyrlund', '2026-11-23T10:00:00Z')
  await openCitizen(page, name)
  await expect(page.getByText(/^Agnete Aabenhus spurgte .* Hvad er prøvet\?$/)).toBeVisible()
  await page.getByLabel('Bemærkning, spørgsmål eller svar').fill('To kurser')
  await page.getByRole('button', { name: 'Svar jobcenteret' }).click()
  await expect(page.getByText('Svaret er sendt')).toBeVisible()

  await enter(page, 'Agnete Aabenhus', '2026-11-23T11:00:00Z')
  await openCitizen(page, name)
  await page.getByRole('button', { name: 'Modtag henvisningen' }).click()
  await expect(page.getByText('Henvisningen er modtaget')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Henvist til jobcenteret: modtaget' }),
  ).toBeVisible()
})

test('the citizen is asked whether the fund is to come along, and both see the answer', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, withChoice)
  const wish = page.getByRole('region', { name: /^A-kassen med i samtale nr\. \d$/ })
  await expect(wish.getByText('Borgeren er ikke spurgt endnu.')).toBeVisible()
  await wish.getByRole('button', { name: 'Borgeren ønsker det', exact: true }).click()
  await expect(page.getByText('Borgerens svar er registreret')).toBeVisible()
  await expectAccessible(page)

  await enter(page, 'Agnete Aabenhus', '2026-11-23T09:00:00Z')
  await openCitizen(page, withChoice)
  await expect(wish.getByText('Borgeren ønsker, at a-kassen deltager.')).toBeVisible()
  await expect(wish.getByText('Registreret af Finn Fyrlund den 23. november 2026')).toBeVisible()
})
