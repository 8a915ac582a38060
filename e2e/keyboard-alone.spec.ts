import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test('an adviser books and registers the first talk with the keyboard alone', async ({ page }) => {
  await page.goto('/?clock=2026-11-23T08:00:00Z')
  await page.getByRole('heading', { name: 'Hvem er du?' }).waitFor()
  await page.getByRole('button', { name: 'Finn Fyrlund' }).waitFor()
  await tabTo(page, 'button', /Finn Fyrlund/)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Borgere', level: 1 })).toBeFocused()
  await tabTo(page, 'search', /Søg/)
  await page.keyboard.type('nyledig')
  await expect(page.getByText('1 borger', { exact: true })).toBeVisible()
  await tabTo(page, 'link', /Nora Nyledig/)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeFocused()
  await tabTo(page, 'summary', /Hvorfor\?/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/20\. november 2026 \+ 3 måneder/).first()).toBeVisible()
  await tabTo(page, 'link', /^Book samtale$/)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Book samtale', level: 1 })).toBeFocused()
  await tabTo(page, 'text', /Klokkeslæt/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1015')
  await tabTo(page, 'button', /Book samtalen/)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeFocused()
  await expect(page.getByText('kl. 10:15-11:00').first()).toBeVisible()

  await visit(page, `${new URL(page.url()).pathname}?clock=2026-12-14T13:00:00Z`)
  await page.getByRole('heading', { name: 'Nora Nyledig', level: 1 }).waitFor()
  await tabTo(page, 'link', /^Registrér udfald/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Registrér udfald', level: 1 })).toBeFocused()
  await tabTo(page, 'radio', /Samtalen blev holdt/)
  await page.keyboard.press('Space')
  await tabTo(page, 'button', /Gem udfald/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Registreret af Finn Fyrlund/)).toBeVisible()
})

test('a day is picked in the calendar with the keyboard, and Escape closes it', async ({
  page,
}) => {
  await page.goto('/?clock=2026-11-23T08:00:00Z')
  await page.getByRole('button', { name: 'Finn Fyrlund' }).click()
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await tabTo(page, 'button', /Vælg i kalender/)
  await page.keyboard.press('Enter')
  const calendar = page.getByRole('dialog', { name: 'Vælg i kalender' })
  await expect(
    calendar.getByRole('button', { name: 'mandag den 14. december 2026, valgt' }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(calendar).toBeHidden()
  const button = page.getByRole('button', { name: 'Vælg i kalender' })
  await expect(button).toBeFocused()

  // Whoever regrets at once, before the month has taken the focus, loses none either.
  await button.evaluate((element) => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    setTimeout(() => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    })
  })
  await expect(calendar).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.keyboard.press('Enter')
  await calendar.getByRole('button', { name: 'mandag den 14. december 2026, valgt' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Dato')).toHaveValue('15.12.2026')
  await expect(page.getByRole('group', { name: /tirsdag den 15\. december 2026/ })).toBeVisible()
})
