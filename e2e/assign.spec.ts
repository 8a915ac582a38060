import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

const table = (page: Page) => page.getByRole('table', { name: 'Borgere' })
const chosen = (page: Page) => page.getByRole('group', { name: 'Valgte borgere' })
const facts = (page: Page) => page.getByRole('region', { name: 'Om borgeren' })

test('a leader gives many to somebody from the list, sees it, and takes it back', async ({
  page,
}) => {
  await enter(page, 'Esther Egeskær', monday)
  await visit(page, '/borgere?sagsbehandler=bo')
  const boxes = table(page).getByRole('checkbox')
  const names: string[] = []
  for (const place of [0, 1, 2]) {
    await boxes.nth(place).check()
    names.push(((await boxes.nth(place).getAttribute('aria-label')) ?? '').replace('Vælg ', ''))
  }
  const before = await page
    .getByRole('status')
    .filter({ hasText: /^\d+ borgere$/ })
    .innerText()
  await chosen(page).getByRole('button', { name: 'Tildel' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tildel 3 borgere' })
  await expect(
    dialog.getByRole('radio', { name: /^Cecilie Cirkel, har \d+ borgere$/ }),
  ).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Tildel' }).click()
  await expect(dialog.getByText('Skal udfyldes.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: /^Cecilie Cirkel/ }).check()
  await dialog.getByRole('button', { name: 'Tildel' }).click()
  await expect(page.getByText('3 borgere er tildelt Cecilie Cirkel.')).toBeVisible()
  await expect(dialog).toHaveCount(0)
  const less = Number.parseInt(before, 10) - 3
  await expect(page.getByRole('status').filter({ hasText: `${less} borgere` })).toBeVisible()
  await expectAccessible(page)
  for (const name of names) await expect(table(page).getByRole('link', { name })).toHaveCount(0)
  await page.getByRole('button', { name: 'Fortryd tildelingen' }).click()
  await expect(page.getByText('Tildelingen af 3 borgere er fortrudt.')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: before })).toBeVisible()
  for (const name of names) await expect(table(page).getByRole('link', { name })).toHaveCount(1)
})

test('whose citizen it is stands on the citizen’s page, and is changed there by keys', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await tabTo(page, 'button', /en sagsbehandler$|^Skift sagsbehandler for Nora Nyledig$/)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Hvem skal have Nora Nyledig?' })
  await dialog.waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(facts(page).getByRole('button', { name: /Nora Nyledig/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('radio', { name: 'Finn Fyrlund' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'Gry Grønneklit' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(facts(page)).toContainText('Gry Grønneklit')
  await expect(facts(page)).toContainText('tildelt af Finn Fyrlund den 23. november 2026')
  await expect(page.getByText('1 borger er tildelt Gry Grønneklit.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tildelingen af 1 borger er fortrudt.')).toBeVisible()
  await expect(facts(page)).not.toContainText('tildelt af')
})

test('a caseworker hands on an own citizen, and is told whom to ask about a colleague’s', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/borgere?sagsbehandler=agnete')
  const own = table(page).getByRole('link').first()
  const name = await own.innerText()
  await own.click()
  const give = async (to: string) => {
    await facts(page)
      .getByRole('button', { name: `Skift sagsbehandler for ${name}` })
      .click()
    await page.getByRole('dialog').getByText('Du kan tage borgere, som ingen har').waitFor()
    await page.getByRole('dialog').getByLabel(to, { exact: true }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Tildel' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await give('Bo Birkevang')
  await expect(facts(page)).toContainText('Bo Birkevang')
  await give('Cecilie Cirkel')
  await expect(facts(page)).toContainText('1 borger blev ikke ændret')
  await expect(facts(page)).toContainText(`${name}: En kollega har borgeren.`)
  await expect(facts(page)).toContainText('Det kan Esther Egeskær ændre.')
  await expect(facts(page)).toContainText('Bo Birkevang')
  await expectAccessible(page)
})
