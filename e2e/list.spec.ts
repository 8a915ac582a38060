import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

const count = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ borgere?$/ })

/** Chooses a value of a filter, and tells how many it promised. */
async function choose(page: Page, filter: string, value: string): Promise<number> {
  const filters = page.getByRole('group', { name: 'Filtre' })
  await filters.getByRole('button', { name: filter, exact: true }).click()
  const option = page.getByRole('checkbox', { name: new RegExp(`^${value} \\(`) })
  const label = (await page.getByText(new RegExp(`^${value} \\(\\d+\\)$`)).innerText()).match(
    /\((\d+)\)/,
  )
  await option.check()
  await page.keyboard.press('Escape')
  return Number(label?.[1])
}

test('a caseworker narrows the list, and the address and the way back hold it', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await expect(count(page)).toHaveText('600 borgere')
  const promised = await choose(page, 'Ydelse', 'Kontanthjælp')
  await expect(count(page)).toHaveText(`${promised} borgere`)
  await expect(page).toHaveURL(/\/borgere\?ydelse=cash-benefit$/)
  const both = await choose(page, 'Målgruppe', '6\\.2 Jobparat')
  expect(both).toBeLessThan(promised)
  await expect(count(page)).toHaveText(`${both} borgere`)
  await page.getByRole('columnheader', { name: 'Sagsbehandler' }).getByRole('button').click()
  await expect(page).toHaveURL(/orden=caseworker$/)
  await expectAccessible(page)

  const first = page.getByRole('table', { name: 'Borgere' }).getByRole('link').first()
  const name = await first.innerText()
  await first.click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.goBack()
  await expect(count(page)).toHaveText(`${both} borgere`)
  await expect(first).toHaveText(name)
  await page.goBack()
  await expect(page).not.toHaveURL(/orden/)
  await page.goBack()
  await expect(count(page)).toHaveText(`${promised} borgere`)
  await page.goForward()
  await expect(count(page)).toHaveText(`${both} borgere`)

  await page.getByRole('link', { name: 'Kalender' }).click()
  await page.getByRole('heading', { level: 1, name: /Kalender/ }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Borgere' }).click()
  await expect(count(page)).toHaveText(`${both} borgere`)
  await page.getByRole('button', { name: /^Fjern filteret Målgruppe/ }).click()
  await expect(count(page)).toHaveText(`${promised} borgere`)
  await page.getByRole('button', { name: 'Ryd filtre' }).click()
  await expect(count(page)).toHaveText('600 borgere')
  await expect(page.getByLabel('Søg på navn eller CPR-nummer')).toBeFocused()
})

test('an address shared with a colleague opens the same list', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/borgere?form=physical&orden=name')
  await expect(count(page)).toHaveText(/^\d+ borgere$/)
  await expect(count(page)).not.toHaveText('600 borgere')
  await page.getByLabel('Søg på navn eller CPR-nummer').fill('nyledig')
  await expect(count(page)).toHaveText('1 borger')
  await expect(page.getByRole('link', { name: 'Nora Nyledig' })).toBeVisible()
  await expect(page).toHaveURL(/\/borgere\?form=physical&orden=name$/)
})

test('a view is saved, opened again, renamed, deleted and had back', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await expect(count(page)).toHaveText('600 borgere')
  const promised = await choose(page, 'Ydelse', 'Kontanthjælp')
  const menu = page.getByRole('button', { name: /^Visning/ })
  await menu.click()
  const views = page.getByRole('dialog', { name: /^Visning/ })
  await expect(views).toContainText('Du har ingen gemte visninger.')
  await views.getByRole('button', { name: 'Gem visningen' }).click()
  await expect(views.getByText('Giv visningen et navn.')).toBeVisible()
  await expect(views.getByLabel('Gem listen, som den er nu')).toBeFocused()
  await page.keyboard.type('Kontanthjælp hos os')
  await page.keyboard.press('Enter')
  await expect(
    views.getByRole('button', { name: 'Åbn visningen Kontanthjælp hos os' }),
  ).toBeVisible()
  await page.keyboard.type('kontanthjælp HOS os')
  await page.keyboard.press('Enter')
  await expect(views.getByText('Du har allerede en visning med det navn.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(menu).toHaveText('Visning: Kontanthjælp hos os')

  await page.getByRole('button', { name: 'Ryd filtre' }).click()
  await expect(count(page)).toHaveText('600 borgere')
  await page.reload()
  await expect(count(page)).toHaveText('600 borgere')
  await menu.click()
  await views.getByRole('button', { name: /^Åbn visningen/ }).click()
  await expect(count(page)).toHaveText(`${promised} borgere`)
  await expect(page).toHaveURL(/\/borgere\?ydelse=cash-benefit$/)

  await menu.click()
  await views.getByRole('button', { name: /^Omdøb visningen/ }).click()
  await expect(views.getByLabel('Navn', { exact: true })).toBeFocused()
  await views.getByLabel('Navn', { exact: true }).fill('Hos os')
  await page.keyboard.press('Enter')
  await expect(views.getByRole('button', { name: 'Åbn visningen Hos os' })).toBeVisible()
  await views.getByRole('button', { name: 'Slet visningen Hos os' }).click()
  await expect(views).toContainText('Du har ingen gemte visninger.')
  await views.getByRole('button', { name: 'Fortryd sletningen af Hos os' }).click()
  await expect(views.getByRole('button', { name: 'Åbn visningen Hos os' })).toBeVisible()
})

test('a saved view that names what is gone says so when it is opened', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await expect(count(page)).toHaveText('600 borgere')
  await page.evaluate(() =>
    localStorage.setItem(
      'rettidig.views.agnete',
      JSON.stringify([
        { name: 'Gammel', address: 'sagsbehandler=rejst', columns: [] },
        { name: 'Ulæselig' },
      ]),
    ),
  )
  await page.reload()
  await page.getByRole('button', { name: 'Visninger' }).click()
  await expect(page.getByRole('button', { name: /^Åbn visningen/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Åbn visningen Gammel' }).click()
  await expect(page.getByText(/^Noget i visningen Gammel findes ikke længere/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Findes ikke længere/ })).toBeVisible()
  await expectAccessible(page)
})

test('a number finds the citizen and stands in no address', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await expect(count(page)).toBeVisible()
  const shown = page.getByRole('table', { name: 'Borgere' }).getByText(/^\d{6}-••••$/)
  const birthday = (await shown.first().innerText()).slice(0, 6)
  await page.getByLabel('Søg på navn eller CPR-nummer').fill(birthday)
  await expect(count(page)).toHaveText(/^[1-5] borgere?$/)
  for (const number of await shown.allInnerTexts()) expect(number).toContain(birthday)
  expect(page.url()).not.toContain(birthday)
  await page.getByRole('table', { name: 'Borgere' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Vis CPR-nummer' }).waitFor()
  await page.goBack()
  await expect(page.getByLabel('Søg på navn eller CPR-nummer')).toHaveValue(birthday)
  expect(page.url()).not.toContain(birthday)
})

test('an adviser has one caseload over all municipalities, in columns of one’s own', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', monday)
  await expect(count(page)).toBeVisible()
  const away = await choose(page, 'Jobcenter', 'Jobcenter Nabosted')
  expect(away).toBeGreaterThan(0)
  await expect(count(page)).toHaveText(new RegExp(`^${away} borgere?$`))
  await page.getByRole('button', { name: 'Kolonner' }).click()
  await page.getByRole('checkbox', { name: 'Jobcenter' }).check()
  await page.getByRole('checkbox', { name: 'Ansvarlig' }).uncheck()
  await page.keyboard.press('Escape')
  const table = page.getByRole('table', { name: 'Borgere' })
  await expect(table.getByRole('columnheader', { name: 'Jobcenter' })).toBeVisible()
  await expect(table.getByRole('columnheader', { name: 'Ansvarlig' })).toHaveCount(0)
  await expect(table.getByRole('cell', { name: 'Jobcenter Nabosted' })).toHaveCount(
    await table.getByRole('link').count(),
  )
  await page.reload()
  await expect(table.getByRole('columnheader', { name: 'Jobcenter' })).toBeVisible()
  await expect(count(page)).toHaveText(new RegExp(`^${away} borgere?$`))
})

test('many are chosen, planned, let book alone and taken out, masked', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await expect(count(page)).toHaveText('600 borgere')
  const mine = await choose(page, 'Sagsbehandler', 'Agnete Aabenhus')
  const boxes = page.getByRole('table', { name: 'Borgere' }).getByRole('checkbox')
  await boxes.nth(1).click()
  await boxes.nth(4).click({ modifiers: ['Shift'] })
  await expect(page.getByText('4 er valgt')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.getByText('5 er valgt')).toBeVisible()
  await page.getByRole('button', { name: `Vælg alle fundne (${mine})` }).click()
  await expect(page.getByText(`${mine} er valgt`)).toBeVisible()
  await expectAccessible(page)

  for (const [button, file] of [
    ['Hent som CSV', 'borgere.csv'],
    ['Hent til Excel', 'borgere.xlsx'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(file)
    const bytes = readFileSync(await download.path())
    if (file === 'borgere.xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK')
    else {
      const lines = bytes.toString('utf8').trim().split('\r\n')
      expect(lines).toHaveLength(mine + 1)
      expect(lines.slice(1).every((line) => /;\d{6}-••••;/.test(line))).toBe(true)
    }
  }

  await page.getByRole('link', { name: 'Planlæg samtaler' }).click()
  await page.getByRole('heading', { name: 'Planlæg min uge', level: 1 }).waitFor()
  await expect(page.getByText(`Kun de ${mine} valgte borgere`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vis alle' }).click()
  await expect(page.getByText(`Kun de ${mine} valgte borgere`)).toHaveCount(0)
  await page.getByRole('navigation').getByRole('link', { name: 'Borgere' }).click()
  await page.getByRole('button', { name: `Vælg alle fundne (${mine})` }).click()
  await page.getByRole('link', { name: 'Åbn for selvbooking' }).click()
  await page.getByRole('heading', { name: 'Breve til flere', level: 1 }).waitFor()
  const told = page.getByText(new RegExp(`^Af de ${mine} valgte borgere kan \\d+ vælges her`))
  const here = Number((await told.innerText()).match(/kan (\d+)/)?.[1])
  await expect(page.getByText(new RegExp(`^${here} af \\d+ er valgt$`))).toBeVisible()
})

test.describe('enlarged four times', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('the list is cards that fit, and is walked by the keyboard', async ({ page }) => {
    await enter(page, 'Agnete Aabenhus', monday)
    await expect(count(page)).toHaveText('600 borgere')
    await expectAccessible(page)
    const cards = page.getByRole('list', { name: 'Borgere' })
    await cards.getByRole('link').first().focus()
    await page.keyboard.press('End')
    const last = cards.getByRole('listitem').filter({ has: page.locator('a:focus') })
    await expect(last).toHaveAttribute('aria-posinset', '600')
    await expect(last.getByRole('link')).toBeInViewport()
    await page.keyboard.press('ArrowUp')
    await expect(last).toHaveAttribute('aria-posinset', '599')
    await page.keyboard.press('Home')
    await expect(last).toHaveAttribute('aria-posinset', '1')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
})
