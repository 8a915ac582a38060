import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { enterByKeys } from './support/enterByKeys'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test.use({ refusals: [403, 422] })

const monday = '2026-11-23T08:00:00Z'

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

async function openMenu(page: Page, as: string): Promise<void> {
  const button = page.getByRole('button', { name: as })
  await expect(button).toHaveAttribute('aria-haspopup', 'dialog')
  await button.click()
}

async function openOwn(page: Page, as: string): Promise<void> {
  await enter(page, as, monday)
  await openMenu(page, as)
  await page.getByRole('link', { name: 'Min arbejdstid' }).click()
  await expect(page.getByRole('heading', { name: 'Min arbejdstid', level: 1 })).toBeFocused()
}

test('the week is changed, a day off is added, and the free times follow', async ({ page }) => {
  await openOwn(page, 'Agnete Aabenhus')
  await page.getByLabel('Fra kl., Tirsdag 1').fill('10')
  await page.getByRole('button', { name: 'Tilføj en dag' }).click()
  await group(page, 'Dag 1').getByLabel('Dato').fill('25.11.2026')
  await page.getByRole('button', { name: 'Gem tiderne' }).click()
  await expect(page.getByText('Tiderne er gemt')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Min arbejdstid', level: 1 })).toBeFocused()
  await expect(page.getByLabel('Fra kl., Tirsdag 1')).toHaveValue('10:00')
  await expectAccessible(page)

  await visit(page, '/borgere')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato').fill('25.11.2026')
  await expect(page.getByText('Ingen ledige tider den dag.')).toBeVisible()
  await page.getByLabel('Klokkeslæt').fill('11:00')
  await expect(page.getByText('Tiden ligger uden for arbejdstiden.')).toBeVisible()
  await expectAccessible(page)
})

test('what cannot be kept is told at its field, and what was typed stays', async ({ page }) => {
  await openOwn(page, 'Agnete Aabenhus')
  await page.getByLabel('Til kl., Mandag 1').fill('8')
  await page.getByRole('button', { name: 'Tilføj en periode' }).click()
  await page.getByLabel('Pause mellem to samtaler').fill('90')
  await page.getByRole('button', { name: 'Gem tiderne' }).click()
  await expect(page.getByLabel('Første dag')).toBeFocused()
  await page.getByLabel('Første dag').fill('1.12.2026')
  await page.getByLabel('Sidste dag').fill('2.12.2026')
  await page.getByLabel('Pause mellem to samtaler').fill('10')
  await page.getByRole('button', { name: 'Gem tiderne' }).click()
  await expect(page.getByLabel('Til kl., Mandag 1')).toBeFocused()
  await expect(page.getByLabel('Pause mellem to samtaler')).toHaveValue('10')
  await expectAccessible(page)
  await visit(page, page.url())
  await expect(page.getByText('Det, du skrev sidst, står her igen')).toBeVisible()
})

test('a calendar is read in without its titles, a bad one is told with its line', async ({
  page,
}) => {
  await openOwn(page, 'Agnete Aabenhus')
  const file = page.locator('input[type=file]')
  const give = (text: string) =>
    file.setInputFiles({ name: 'k.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Læs kalenderen ind' }).click()
  await expect(page.getByText('Vælg først en fil.')).toBeVisible()
  await give('Kære Outlook')
  await page.getByRole('button', { name: 'Læs kalenderen ind' }).click()
  await expect(
    page.getByText('Filen er ikke en iCalendar-fil. Gem kalenderen igen. (linje 1)'),
  ).toBeVisible()
  const event = [
    'BEGIN:VEVENT',
    'SUMMARY:Tandlæge',
    'DTSTART:20261125T070000Z',
    'DTEND:20261125T150000Z',
    'END:VEVENT',
  ]
  await give(['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'].join('\r\n'))
  await page.getByRole('button', { name: 'Læs kalenderen ind' }).click()
  await expect(
    page.getByText(/^Sidst læst 23\. november 2026 kl\. 09:00: 1 optaget tid\.$/),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Slet de indlæste tider' }).click()
  await expect(page.getByText('Der er ikke læst nogen kalender ind.')).toBeVisible()
})

test('the team leader keeps the hours of rooms and people; a caseworker is told whom to turn to', async ({
  page,
}) => {
  await enter(page, 'Esther Egeskær', monday)
  await openMenu(page, 'Esther Egeskær')
  await page.getByRole('link', { name: 'Lokaler' }).click()
  await page.getByRole('link', { name: 'Ret åbningstid for Lokale 3', exact: true }).click()
  await page.getByRole('button', { name: 'Tilføj en periode' }).click()
  await page.getByLabel('Første dag').fill('24.11.2026')
  await page.getByLabel('Sidste dag').fill('11.12.2026')
  await page.getByRole('button', { name: 'Gem tiderne' }).click()
  await expect(page.getByText(/er booket, mens lokalet er lukket$/)).toBeVisible()
  await page.getByRole('link', { name: 'Tilbage til lokalerne' }).click()
  await expect(page.getByText('Lukket 24. november 2026 til 11. december 2026')).toBeVisible()
  await expectAccessible(page)
  await visit(page, '/arbejdstid')
  await page.getByRole('link', { name: 'Bo Birkevang' }).click()
  await expect(page.getByRole('heading', { name: 'Arbejdstid for Bo Birkevang' })).toBeVisible()

  await enter(page, 'Bo Birkevang', monday)
  await visit(page, '/lokaler')
  await expect(page.getByText('Henvend dig til Esther Egeskær.')).toBeVisible()
  await visit(page, '/arbejdstid/agnete')
  await expect(page.getByText('Det kan Agnete Aabenhus, Esther Egeskær gøre.')).toBeVisible()
  await expectAccessible(page)
})

test('hours are kept by the keyboard alone', async ({ page }) => {
  await enterByKeys(page, 'Agnete Aabenhus', monday)
  await expect(page.getByRole('button', { name: 'Agnete Aabenhus' })).toHaveAttribute(
    'aria-haspopup',
    'dialog',
  )
  await tabTo(page, 'button', /Agnete Aabenhus/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'link', /Min arbejdstid/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Min arbejdstid', level: 1 })).toBeFocused()
  await tabTo(page, 'button', /Tilføj tidsrum, Lørdag/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByLabel('Fra kl., Lørdag 1')).toBeFocused()
  await page.keyboard.type('9')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1130')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tiderne er gemt')).toBeVisible()
  await expect(page.getByLabel('Til kl., Lørdag 1')).toHaveValue('11:30')
})
