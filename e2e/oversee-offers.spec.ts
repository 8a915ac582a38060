import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

// What a plan would come to is asked while it is half written.
test.use({ refusals: [422] })

const monday = '2026-11-23T08:00:00Z'
const listed = (page: Page) => page.getByRole('table', { name: 'Borgerne' }).getByRole('row')

async function toOverview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Tilbud', exact: true }).click()
  await page.getByRole('heading', { name: 'Tilbud', level: 1 }).waitFor()
  await page.getByRole('heading', { name: 'Borgerne' }).waitFor()
}

/** The number a figure has. */
async function figure(page: Page, name: string): Promise<number> {
  const label = await page
    .getByRole('link', { name: new RegExp(`^${name}: \\d+$`) })
    .getAttribute('aria-label')
  return Number(label?.replace(/.*: /, ''))
}

test('a figure leads to the citizens behind it, and a citizen to the plan', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await toOverview(page)
  await expectAccessible(page)
  const near = await figure(page, 'Nær frist')
  await page.getByRole('link', { name: `Nær frist: ${near}` }).click()
  await expect(page.getByRole('heading', { name: 'Borgerne' })).toBeFocused()
  await expect(page.getByText(`${near} borgere`, { exact: true })).toBeVisible()
  await expect(listed(page)).toHaveCount(near + 1)
  await expect(listed(page).nth(1)).toContainText('Nær frist')
  await expectAccessible(page)
  const name = await listed(page).nth(1).getByRole('link').textContent()
  await listed(page).nth(1).getByRole('link').click()
  await page.getByRole('heading', { name: `Plan for ${name}`, level: 1 }).waitFor()
  await page.goBack()
  await expect(page.getByText(`${near} borgere`, { exact: true })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?krav=naer')
  await page.getByRole('link', { name: 'Vis alle' }).click()
  await expect(page.getByText('600 borgere', { exact: true })).toBeVisible()
})

test('an offer that is planned is counted, by its kind and its caseworker', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await toOverview(page)
  const before = await figure(page, 'Planlagt, ikke begyndt')
  await page.getByRole('link', { name: 'Borgere', exact: true }).click()
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Gartner')
  await page.getByLabel('Sidste dag').fill('20.12.2026')
  await page.getByLabel('Første dag').fill('7.12.2026')
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await page.getByText('Planen er gemt').first().waitFor()
  await toOverview(page)
  await expect(
    page.getByRole('link', { name: `Planlagt, ikke begyndt: ${before + 1}` }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Vis fordelt på slags og medarbejder' }).click()
  await expectAccessible(page)
  await page
    .getByRole('table', { name: 'Fordelt på slags' })
    .getByRole('link', { name: /^Planlagt, Virksomhedspraktik: / })
    .click()
  await expect(listed(page).filter({ hasText: 'Jonas Jobparat' })).toContainText(
    '7. december 2026 til 20. december 2026',
  )
})

test('an adviser walks the overview by the keyboard alone', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await visit(page, '/tilbud')
  await page.getByRole('heading', { name: 'Borgerne' }).waitFor()
  await expectAccessible(page)
  const running = await figure(page, 'I gang')
  await tabTo(page, 'link', /^I gang: /)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Borgerne' })).toBeFocused()
  await expect(listed(page)).toHaveCount(Math.min(running, 50) + 1)
  await page.getByLabel('Slutter inden', { exact: true }).selectOption('30')
  await expect(page.getByRole('link', { name: /^Heraf slutter inden 30 dage: / })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?tilbud=i-gang&inden=30')
})

test('everybody behind a figure is taken out, with masked numbers', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/tilbud')
  await page.getByRole('heading', { name: 'Borgerne' }).waitFor()
  const open = await figure(page, 'Åben')
  expect(open).toBeGreaterThan(50)
  await page.getByRole('link', { name: `Åben: ${open}` }).click()
  await expect(page.getByText(`${open} borgere`, { exact: true })).toBeVisible()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent som CSV' }).click(),
  ])
  expect(csv.suggestedFilename()).toBe('tilbud.csv')
  const lines = (await readFile(await csv.path(), 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(open + 1)
  expect(lines[0]).toContain('Borger;CPR-nummer;Målgruppe')
  expect(lines.slice(1).every((line) => /;\d{6}-••••;/.test(line))).toBe(true)
  const [excel] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent til Excel' }).click(),
  ])
  expect(excel.suggestedFilename()).toBe('tilbud.xlsx')
})

test('the plan stands on the citizen’s page, and leads to the whole of it', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/tilbud?tilbud=i-gang')
  const row = listed(page).nth(1)
  const period = await row.getByText(/ til \d+\./).textContent()
  await row.getByRole('link').click()
  await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
  const plan = page.getByRole('region', { name: 'Tilbud', exact: true })
  await expect(plan).toContainText(`${period}. Bevilget.`)
  await expect(plan.getByRole('img', { name: /Bevilget\. Tæller/ })).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, 'link', /^Åbn hele planen/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Plan for / }).waitFor()
})

test('what is typed in the plan is found again, thrown away by choice, and gone once saved', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Ærlig gartner på Ærø')
  await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
  await page.getByRole('link', { name: 'Åbn hele planen' }).click()
  await page.getByRole('heading', { name: 'Plan for Jonas Jobparat' }).waitFor()
  await expect(page.getByLabel('Jobmål')).toHaveValue('Ærlig gartner på Ærø')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Begynd forfra' }).click()
  await expect(page.getByLabel('Jobmål')).toHaveCount(0)
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Gartner')
  const kept = page.waitForResponse(
    (response) =>
      response.url().includes('/form-drafts/') &&
      response.request().postData()?.includes('31,5') === true,
  )
  await page.getByLabel('Timer om ugen').fill('31,5')
  await kept
  await page.reload()
  await expect(page.getByLabel('Jobmål')).toHaveValue('Gartner')
  await expect(page.getByLabel('Timer om ugen')).toHaveValue('31,5')
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await page.getByText('Planen er gemt').first().waitFor()
  await expect(page.getByLabel('Jobmål')).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: 'Ændr: Virksomhedspraktik' }).waitFor()
  await expect(page.getByLabel('Jobmål')).toHaveCount(0)
})
