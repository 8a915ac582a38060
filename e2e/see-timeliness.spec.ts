import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

/** The figure a link shows. */
async function figure(page: Page, name: RegExp): Promise<number> {
  return Number(await page.getByRole('link', { name }).first().textContent())
}

test('a figure leads to the citizens behind it, and back to where one was', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Rettidighed' }).click()
  await page.getByRole('heading', { name: 'Rettidighed', level: 1 }).waitFor()
  await page
    .getByLabel('Målgruppe', { exact: true })
    .selectOption({ label: '6.1 Dagpengemodtager' })
  await expect(page.getByRole('table', { name: 'Målgrupper' }).getByRole('row')).toHaveCount(2)
  await expectAccessible(page)
  const name = /^Første samtale til tiden, Ikke holdt: /
  const missed = await figure(page, name)
  await page.getByRole('link', { name }).click()
  await page.getByRole('heading', { name: 'Første samtale til tiden: ikke holdt' }).waitFor()
  await expect(page.getByRole('status')).toContainText(`${missed} forløb`)
  await expectAccessible(page)
  const rows = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Forløbet begyndte' })
  await expect(rows).toHaveCount(missed)
  await expect(rows.first()).toContainText('Ikke holdt, da fristen')
  await page.getByRole('link', { name: 'Tilbage til Rettidighed' }).click()
  await expect(page.getByLabel('Målgruppe', { exact: true })).toHaveValue('6.1')
  await expect(page.getByRole('link', { name })).toHaveText(String(missed))
})

test('an adviser sees whether the share of the reform is kept, by keys alone', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await visit(page, '/rettidighed')
  await expect(page.getByText('Kravet om 75 procent er holdt')).toBeVisible()
  await tabTo(page, 'link', /^Vis fordelingen: Reformens 75 procent/)
  await page.keyboard.press('Enter')
  const months = page.getByRole('table', { name: 'Måned for måned' })
  await expect(months.getByRole('row', { name: /^oktober 2026/ })).toContainText('% (')
  await tabTo(page, 'link', /^Ikke holdt, oktober 2026/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Reformens 75 procent: ikke holdt' }).waitFor()
  await expect(page.getByRole('status')).toContainText('oktober 2026')
  await expect(page.getByRole('main')).toContainText('Samtaler med mindst 75 procent')
})
