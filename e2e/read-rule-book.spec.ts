import { enter } from './support/enter'
import { enterByKeys } from './support/enterByKeys'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { follow } from './support/openByKeys'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test('from a reason to the rule, its version before, and back to the citizen', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  const next = page.getByRole('region', { name: 'Det næste, loven kræver' })
  await next.getByText('Hvorfor?').click()
  await next.getByRole('link', { name: 'Fire samtaler for dagpengemodtagere' }).click()

  const title = page.getByRole('heading', { name: 'Fire samtaler for dagpengemodtagere', level: 1 })
  await expect(title).toBeFocused()
  const when = page.getByRole('table', { name: 'Hvornår den gælder' })
  const row = when.getByRole('row', { name: /^Fire samtaler for dagpengemodtagere/ })
  await expect(row).toContainText('fra 1. juli 2026')
  await expect(row).toContainText('fra 1. januar 2026')
  await expect(page.getByRole('region', { name: 'Hvem den nævner' })).toContainText(
    '6.1 Dagpengemodtager',
  )
  await expect(page.getByRole('region', { name: 'Hvor den står' })).toContainText(
    'Ti centrale initiativer',
  )
  await expect(page.getByRole('region', { name: 'Hvor kilderne er uenige' })).toContainText(
    'hver fjerde',
  )

  const was = page.getByRole('region', { name: 'Hvad der er ændret' })
  await was.getByRole('link', { name: 'Seks jobsamtaler for dagpengemodtagere' }).click()
  await expect(
    page.getByRole('heading', { name: 'Seks jobsamtaler for dagpengemodtagere', level: 1 }),
  ).toBeFocused()
  await expect(page.getByText('Ophørt', { exact: true })).toBeVisible()
  await page.goBack()
  await expect(title).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeVisible()
})

test('the law of another day and of the other calendar, kept in the address', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await page.getByRole('link', { name: 'Regelbog' }).click()
  await expect(page.getByText('104 regler, som loven er den 23. november 2026')).toBeVisible()
  await page.getByLabel('Vis', { exact: true }).selectOption('Ikke endnu')
  const forms = page.getByRole('region', { name: 'Samtalens form' })
  await expect(forms).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Forsøg: borgeren vælger selv' })).toBeVisible()

  await page.getByLabel('Loven den').fill('1.3.2023')
  await expect(page.getByText(/regler, som loven er den 1\. marts 2023/)).toBeVisible()
  await expect(
    forms.getByRole('link', { name: 'Borgeren vælger formen efter den første samtale' }),
  ).toBeVisible()
  expect(new URL(page.url()).search).toBe('?vis=ikke-endnu&dato=2023-03-01')

  await page.getByLabel('Grundlag').selectOption('Som annonceret')
  await expect(page.getByText('En sagsbehandler skal følge den vedtagne lov.')).toBeVisible()
  await expect(forms).toHaveCount(0)
  await page.reload()
  await expect(page.getByLabel('Loven den')).toHaveValue('01.03.2023')
  await expect(page.getByLabel('Grundlag')).toHaveValue('announced')
  await page.getByLabel('Vis', { exact: true }).selectOption('I kraft')
  await forms.getByRole('link', { name: 'Borgeren vælger formen efter den første samtale' }).click()
  await expect(page.getByText('I kraft', { exact: true }).first()).toBeVisible()
  await expect(page.getByLabel('Loven den')).toHaveValue('01.03.2023')
})

test('what changes: until the next reform, and between two days', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await page.getByRole('link', { name: 'Regelbog' }).click()
  await page.getByRole('link', { name: 'Hvad ændrer sig?' }).click()
  await expect(page.getByLabel('Fra', { exact: true })).toHaveValue('23.11.2026')
  await expect(page.getByLabel('Til', { exact: true })).toHaveValue('01.01.2027')
  const reform = page.getByRole('region', { name: 'Fredag den 1. januar 2027' })
  await expect(reform.getByText('De 13 målgrupper bliver til fem.')).toBeVisible()
  const rows = await reform.getByRole('listitem').count()
  await expect(reform.getByText('Forventet, ikke bekræftet')).toHaveCount(rows)

  await page.getByLabel('Fra', { exact: true }).fill('30.6.2026')
  await page.getByLabel('Til', { exact: true }).fill('1.7.2026')
  const adopted = page.getByRole('region', { name: 'Onsdag den 1. juli 2026' })
  await expect(adopted.getByText('Forventet, ikke bekræftet')).toHaveCount(0)
  const light = adopted
    .getByRole('listitem')
    .filter({ hasText: 'Sygemeldte med job følges ikke op' })
  await expect(light.getByText('I stedet for')).toBeVisible()
  await expect(light.getByText('Afløser', { exact: true })).toBeVisible()

  await page.getByLabel('Fra', { exact: true }).fill('1.7.2026')
  await expect(page.getByText('Loven ændrer sig ikke i det tidsrum.')).toBeVisible()
})

test('by the keyboard alone: search, open a rule, choose a day, and what changes', async ({
  page,
}) => {
  await enterByKeys(page, 'Bo Birkevang', monday)
  await follow(page, /^Regelbog$/, 'Regelbog')
  await tabTo(page, 'search', /Søg i reglerne/)
  await page.keyboard.type('pause')
  await expect(page.getByText('1 regel, som loven er den')).toBeVisible()
  await tabTo(page, 'link', /^Pause i op til seks måneder$/)
  await page.keyboard.press('Enter')
  const title = page.getByRole('heading', { name: 'Pause i op til seks måneder', level: 1 })
  await expect(title).toBeFocused()
  await tabTo(page, 'text', /Loven den/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('30.6.2026')
  await expect(page.getByText('Ikke endnu', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Loven den')).toBeFocused()
  await page.goBack()
  await expect(page.getByLabel('Søg i reglerne')).toHaveValue('pause')
  await tabTo(page, 'search', /Søg i reglerne/)
  await page.keyboard.type('xyz')
  await tabTo(page, 'button', /^Vis alle regler$/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Søg i reglerne')).toBeFocused()
  await tabTo(page, 'link', /^Hvad ændrer sig\?$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Hvad ændrer sig', level: 1 })).toBeFocused()
})

test('on paper stand the rules and not what chooses among them', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, '/regelbog')
  await page.getByText('104 regler').waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('Søg i reglerne')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Ydelsesskift giver et nyt forløb' })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expectAccessible(page)
})
