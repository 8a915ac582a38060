import { enterByKeys } from './support/enterByKeys'
import { follow } from './support/openByKeys'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

test('a new citizen: the wrong fields first, then every kind of field', async ({ page }) => {
  await enterByKeys(page, 'Bo Birkevang', monday)
  await follow(page, /^Ny borger$/, 'Ny borger')
  await tabTo(page, 'button', /Opret borger/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('CPR-nummer')).toBeFocused()
  await page.keyboard.type('7105804321')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Navn')).toBeFocused()
  await page.keyboard.type('Nanna Nytilkommen')
  await tabTo(page, 'checkbox', /Borgeren får en ydelse/)
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Første dag')).toHaveCount(0)
  await page.keyboard.press('Space')
  await tabTo(page, 'combobox', /^Ydelse/)
  await page.keyboard.type('Kontant')
  await tabTo(page, 'combobox', /Målgruppe/)
  await page.keyboard.type('6.2')
  await tabTo(page, 'text', /Første dag/)
  await page.keyboard.type('201126')
  await expect(page.getByText(/Et nyt forløb begynder 20\. november 2026/)).toBeVisible()
  await tabTo(page, 'button', /Opret borger/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nanna Nytilkommen', level: 1 })).toBeFocused()
})

test('a list with too many faults to show at once, and the one that is imported', async ({
  page,
}) => {
  const header = 'CPR-nummer;Navn;A-kasse;Ydelse;Målgruppe;Fra'
  const input = page.locator('input[type=file]')
  const choose = async (name: string, rows: readonly string[]) => {
    await tabTo(page, 'button', /Vælg fil|\.csv/)
    await page.keyboard.press('Enter')
    await expect(input).toHaveAttribute('data-asked')
    const buffer = Buffer.from(`\uFEFF${[header, ...rows].join('\r\n')}`)
    await input.setInputFiles({ name, mimeType: 'text/csv', buffer })
  }
  await enterByKeys(page, 'Bo Birkevang', monday)
  await follow(page, /^Importér borgere$/, 'Importér borgere')
  // Which file is chosen is the browser's own window: here it is enough that it is asked for.
  await input.evaluate((element) =>
    element.addEventListener('click', (event) => {
      event.preventDefault()
      element.setAttribute('data-asked', '')
    }),
  )
  await choose(
    'fejl.csv',
    Array.from({ length: 120 }, () => ';Bo Bø;;;;'),
  )
  await expect(page.getByText('120 linjer skal rettes')).toBeVisible()
  await expect(page.getByLabel('Fil med borgere')).toBeFocused()
  await tabTo(page, 'button', /Vis/)
  await page.keyboard.press('Enter')
  const rows = page.getByRole('table', { name: 'Linjer, der skal rettes' }).getByRole('row')
  await expect(rows).toHaveCount(121)
  await expect(rows.nth(101)).toBeFocused()

  const row = '710511-3001;Ærø Ågård;Fyrtårnets A-kasse;Dagpenge;6.1;9-11-2026'
  await choose('rettet.csv', [row])
  await page.getByRole('button', { name: 'Importér 1 borger' }).waitFor()
  await tabTo(page, 'button', /Importér 1 borger/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Borgere', level: 1 })).toBeFocused()
})
