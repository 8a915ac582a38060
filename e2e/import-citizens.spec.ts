import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'
const header = 'CPR-nummer;Navn;A-kasse;Ydelse;Målgruppe;Fra'

/** A thousand numbers nobody has, and nobody can have. */
function rowOf(at: number): string {
  const number = `7105${String(10 + (at % 90))}-${String(3000 + at)}`
  return `${number};Ærø–Ågård Nr${at};Fyrtårnets A-kasse;Dagpenge;6.1;9-11-2026`
}

/** As an older Danish spreadsheet saves it. */
function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('–', '\u0096'), 'latin1')
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
}

async function openImport(page: Page): Promise<void> {
  await enter(page, 'Bo Birkevang', monday)
  await page.getByRole('link', { name: 'Importér borgere' }).click()
  await expect(page.getByRole('heading', { name: 'Importér borgere', level: 1 })).toBeFocused()
}

test('a thousand citizens from an older spreadsheet, æøå and all', async ({ page }) => {
  await openImport(page)
  const before = await countOf(page)
  const rows = Array.from({ length: 1000 }, (_, at) => rowOf(at))
  await choose(page, 'borgere.csv', windows1252([header, ...rows, ''].join('\r\n')))
  await expect(page.getByText('borgere.csv: 1000 rækker er læst.')).toBeVisible()
  await expect(page.getByText(/Linje 2: Ærø–Ågård Nr0 \(710510-••••\)/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Importér 1000 borgere' }).click()
  await expect(page.getByRole('heading', { name: 'Borgere', level: 1 })).toBeFocused({
    timeout: 60_000,
  })
  await expect(page.getByText(`${before + 1000} borgere`, { exact: true })).toBeVisible({
    timeout: 60_000,
  })
  await page.getByLabel('Søg på navn eller CPR-nummer').fill('Nr999')
  await page.getByRole('link', { name: 'Ærø–Ågård Nr999' }).click()
  await expect(page.getByRole('heading', { name: 'Ærø–Ågård Nr999', level: 1 })).toBeVisible()
})

test('every bad row is told, nothing is imported, and the corrected file is', async ({ page }) => {
  await openImport(page)
  const list = (...rows: string[]) => Buffer.from(`\uFEFF${[header, ...rows].join('\r\n')}`)
  const bad = [rowOf(1), rowOf(2).replace('9-11-2026', '31-02-2026'), rowOf(1), ';Bo Bø;;;;']
  await choose(page, 'fejl.csv', list(...bad))
  await expect(page.getByText('3 linjer skal rettes')).toBeVisible()
  const table = page.getByRole('table', { name: 'Linjer, der skal rettes' })
  await expect(table.getByRole('row')).toHaveText([
    'LinjeKolonneHvad er galt?',
    '3FraDatoen findes ikke. Skriv dd.mm.åååå.',
    '4CPR-nummerNummeret står også tidligere på listen.',
    '5CPR-nummerSkal udfyldes.',
  ])
  await expect(page.getByRole('button', { name: 'Importér', exact: true })).toBeDisabled()
  await expectAccessible(page)

  await choose(page, 'rettet.csv', list(rowOf(1), rowOf(2)))
  await page.getByRole('button', { name: 'Importér 2 borgere' }).click()
  await expect(page.getByText('2 borgere er importeret')).toBeVisible()
})

test('the template has the headings, and is taken as it is but for its rows', async ({ page }) => {
  await openImport(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hent en skabelon' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk)
  await choose(page, 'skabelon.csv', Buffer.concat(chunks))
  await expect(page.getByText('Der er ingen rækker under overskrifterne.')).toBeVisible()
})

async function countOf(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Borgere', exact: true }).click()
  const text = await page.getByText(/^\d+ borgere$/).innerText()
  await page.getByRole('link', { name: 'Importér borgere' }).click()
  await page.getByRole('heading', { name: 'Importér borgere', level: 1 }).waitFor()
  return Number(text.split(' ')[0])
}
