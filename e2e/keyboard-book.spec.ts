import { acceptAll } from './support/acceptAll'
import { askDirectly } from './support/askDirectly'
import { citizenInView } from './support/citizenInView'
import { enterByKeys } from './support/enterByKeys'
import { follow, openByKeys } from './support/openByKeys'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

test.describe('a time taken meanwhile', () => {
  test.use({ refusals: [409] })

  test('a talk is booked: an error, a free time, the calendar, a form found again and another time', async ({
    page,
  }) => {
    await enterByKeys(page, 'Finn Fyrlund', monday)
    await openByKeys(page, 'Nora Nyledig')
    await follow(page, /^Book samtale$/, 'Book samtale')
    const time = page.getByLabel('Klokkeslæt')
    const topic = page.getByLabel('Hvad handler samtalen om?')

    await tabTo(page, 'text', /Klokkeslæt/)
    const suggested = await time.inputValue()
    await page.keyboard.type('midnat')
    await tabTo(page, 'button', /Book samtalen/)
    await page.keyboard.press('Enter')
    await expect(time).toBeFocused()

    await tabTo(page, 'radio', /^\d\d:\d\d$/)
    await page.keyboard.press('Space')
    const first = await time.inputValue()
    await page.keyboard.press('ArrowRight')
    await expect(time).not.toHaveValue(first)
    await expect(page.locator('input[type=radio]:focus')).toBeChecked()
    await tabTo(
      page,
      'button',
      new RegExp(`^Brug .* 14. december 2026 kl. ${suggested}$`),
      'Shift+Tab',
    )
    await page.keyboard.press('Enter')
    await expect(time).toBeFocused()
    await expect(time).toHaveValue(suggested)

    await tabTo(page, 'button', /Vælg i kalender/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /14\. december 2026, valgt$/ })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Dato', { exact: true })).toHaveValue('15.12.2026')
    await expect(page.getByRole('button', { name: 'Vælg i kalender' })).toBeFocused()

    await tabTo(page, 'text', /Hvad handler samtalen om/)
    await page.keyboard.type('Jobmål')
    await follow(page, /Nora Nyledig/, 'Nora Nyledig')
    await follow(page, /^Book samtale$/, 'Book samtale')
    await expect(topic).toHaveValue('Jobmål')
    await tabTo(page, 'button', /Begynd forfra/)
    await page.keyboard.press('Enter')
    await expect(topic).toHaveValue('')
    await expect(page.getByRole('heading', { name: 'Book samtale', level: 1 })).toBeFocused()

    const taken = {
      kind: 'on-request',
      on: '2026-12-14',
      at: suggested,
      minutes: 45,
      form: 'physical',
      meeting: { kind: 'address', address: 'Opdigtet Alle 1' },
      wish: null,
      physicalRequired: null,
      topic: '',
      caseworker: 'finn',
      accepted: acceptAll,
    }
    expect(
      (await askDirectly(page, 'finn', citizenInView(page), taken, 'taken-meanwhile')).status,
    ).toBe(201)
    await tabTo(page, 'button', /Book samtalen/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert', { name: 'Tiden er optaget' })).toBeFocused()
    await tabTo(page, 'button', /kl\. \d\d/)
    const other = page.getByRole('group', { name: 'Vælg i stedet' }).getByRole('button').first()
    await expect(other).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(time).not.toHaveValue(suggested)
    await expect(other).toBeFocused()
    await expect(page.getByRole('status', { name: 'Vær opmærksom på' })).toContainText(
      'Borgeren har en samtale mere den dag.',
    )
    await tabTo(page, 'button', /Book samtalen/)
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Hvorfor skal samtalen ligge der alligevel?')).toBeFocused()
    await page.keyboard.type('To emner, to samtaler')
    await tabTo(page, 'button', /Book samtalen/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeFocused()
    await expect(page.getByText(/Grund: To emner, to samtaler$/)).toBeVisible()
  })
})

test('what the citizen wishes is asked for, the authority decides, and the talk is moved', async ({
  page,
}) => {
  await enterByKeys(page, 'Bo Birkevang', monday)
  await openByKeys(page, 'Liv Langtidssyg')
  await follow(page, /^Book samtale$/, 'Book samtale')
  const wish = (name: string) => page.getByRole('radio', { name, exact: true })

  await tabTo(page, 'button', /Book samtalen/)
  await page.keyboard.press('Enter')
  await expect(wish('Personligt fremmøde')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(wish('Telefon')).toBeFocused()
  await expect(wish('Telefon')).toBeChecked()
  await tabTo(page, 'checkbox', /Vi beslutter/)
  await page.keyboard.press('Space')
  await tabTo(page, 'button', /Book samtalen/)
  await page.keyboard.press('Enter')
  await expect(page.locator('[name="/physicalRequired/because"]')).toBeFocused()
  await page.keyboard.type('Borgeren kan ikke høre i telefon')
  await tabTo(page, 'button', /Book samtalen/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Liv Langtidssyg', level: 1 })).toBeFocused()

  await tabTo(page, 'button', /Luk/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Liv Langtidssyg', level: 1 })).toBeFocused()

  await follow(page, /^Flyt eller ret/, 'Flyt eller ret samtale')
  await tabTo(page, 'combobox', /Samtalens art/)
  await page.keyboard.type('Samtale e')
  await expect(page.getByLabel('Samtalens art')).toHaveValue('on-request')
  await tabTo(page, 'combobox', /Hvem holder samtalen/)
  const caseworker = page.getByLabel('Hvem holder samtalen?')
  const before = await caseworker.inputValue()
  await page.keyboard.press('ArrowDown')
  await expect(caseworker).not.toHaveValue(before)
  await page.keyboard.press('ArrowUp')
  await expect(caseworker).toHaveValue(before)
  await expect(caseworker).toBeFocused()
  await tabTo(page, 'button', /Gem ændringen/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Liv Langtidssyg', level: 1 })).toBeFocused()
})
