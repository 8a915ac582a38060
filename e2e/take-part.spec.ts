import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

test('participants are added and removed by the keyboard, and stand on the timeline', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await tabTo(page, 'button', /Tilføj en deltager/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Deltager 2' })).toBeVisible()
  await tabTo(page, 'button', /Fjern deltager 2/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Deltager 2' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Tilføj en deltager' })).toBeFocused()

  const first = page.getByRole('group', { name: 'Deltager 1' })
  await first.getByLabel('Hvem').selectOption('Tolk')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(first.getByLabel('Sprog')).toBeFocused()
  await expectAccessible(page)
  await first.getByLabel('Sprog').selectOption('Arabisk')
  await first.getByLabel('Navn').fill('Tarik Tolk')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Deltager: tolk (arabisk) Tarik Tolk')).toBeVisible()
  await expectAccessible(page)
})

test('whoever takes part from the other authority finds the talk in their calendar, and cannot move it', async ({
  page,
  context,
}) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel(/^Deltager fra/).selectOption('Bo Birkevang')
  await page.getByLabel('Dato', { exact: true }).fill('24.11.2026')
  const free = page.getByRole('group', { name: /^Ledige tider tirsdag den 24\. november/ })
  await free
    .getByText(/^\d\d:\d\d$/)
    .first()
    .click()
  await page.getByLabel('Hvad handler samtalen om?').fill('Kun for a-kassen')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Deltager: Bo Birkevang')).toBeVisible()

  const guest = await context.newPage()
  await enter(guest, 'Bo Birkevang', '2026-11-23T08:00:00Z')
  await guest.getByRole('navigation').getByRole('link', { name: 'Kalender' }).click()
  await guest
    .getByRole('button', { name: /^Nora Nyledig, / })
    .last()
    .click()
  await expect(guest.getByText('Deltager i en samtale, den anden part holder')).toBeVisible()
  await expect(guest.getByRole('button', { name: 'Flyt', exact: true })).toHaveCount(0)
  await expect(guest.getByText('Kun for a-kassen')).toHaveCount(0)
  await expectAccessible(guest)
})
