import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { visit } from './support/visit'
import { expect, test } from './support/test'

test.use({ refusals: [409] })

const monday = '2026-11-23T07:00:00Z'

async function openPlan(page: Page, as: string, address = '/uge') {
  await enter(page, as, monday)
  await visit(page, address)
  await expect(page.getByRole('heading', { name: 'Planlæg min uge', level: 1 })).toBeFocused()
  await page.getByRole('button', { name: /^Book / }).waitFor()
}

/** The row of a citizen in the proposal. */
function rowOf(page: Page, name: string) {
  return page
    .getByRole('region', { name: 'Forslag' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
}

test('a month is planned, adjusted and booked, what a colleague took stays with its reason, and all is taken back', async ({
  page,
  context,
}) => {
  // Forty saves and two readings by axe, on a server of its own as well.
  test.slow()
  await openPlan(page, 'Finn Fyrlund', '/uge?periode=fire')
  const rows = page.getByRole('region', { name: 'Forslag' }).getByRole('listitem')
  await page.getByText('13 samtaler er foreslået.').waitFor()
  await expect(rows).toHaveCount(13)
  await expectAccessible(page)

  await test.step('one is moved, one is left out, and one gets its form', async () => {
    const moved = rowOf(page, 'Nora Nyledig')
    const time = moved.getByRole('combobox', { name: 'Tid for samtalen med Nora Nyledig' })
    const other = await time.locator('option:not(:checked)').last().getAttribute('value')
    await time.selectOption(other)
    await expect(moved.getByText(new RegExp(` kl\\. ${other?.slice(11)}–`))).toBeVisible()
    await rowOf(page, 'Dagny Strandmose').getByRole('checkbox').uncheck()
    await expect(page.getByRole('button', { name: 'Book alle 10 samtaler' })).toBeVisible()
    await expect(page.getByText('2 samtaler venter på borgernes ønske.')).toBeVisible()
    const wishing = rowOf(page, 'Jens Bakkesti')
    await wishing.getByRole('combobox', { name: /^Ønske fra/ }).selectOption('Telefon')
    await expect(wishing.getByText(/, Telefon, /)).toBeVisible()
  })

  await test.step('a colleague books one of them meanwhile, in a room another was to have', async () => {
    const link = rowOf(page, 'Anders Lindhøj').getByRole('link', { name: 'Anders Lindhøj' })
    const address = await link.getAttribute('href')
    const other = await context.newPage()
    await enter(other, 'Gry Grønneklit', monday)
    await visit(other, `${address}/samtaler/ny?krav=1&dag=2026-11-23&kl=14:00`)
    await other.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(other.getByText('Samtalen er booket')).toBeVisible()
    await other.close()
  })

  await page.getByRole('button', { name: 'Book alle 11 samtaler' }).click()
  await expect(page.getByText('9 af 11 er booket.')).toBeFocused({ timeout: 20_000 })
  const taken = rowOf(page, 'Anders Lindhøj')
  await expect(taken.getByText('Ikke gemt, intet er ændret')).toBeVisible()
  await expect(taken.getByText(/^Til krav nr\. 1 er der allerede booket en samtale/)).toBeVisible()
  const homeless = rowOf(page, 'Alma Ærtebjerg')
  await expect(homeless.getByText(/^Lokalet er optaget /)).toBeVisible()
  await expect(rows).toHaveCount(13)
  await page.getByRole('button', { name: 'Book 1 samtale' }).click()
  await expect(page.getByText('1 af 1 er booket.')).toBeFocused()
  await expect(homeless.getByText('Booket')).toBeVisible()
  await expect(page.getByText(/^Kan fortrydes i \d+ minutter endnu\.$/)).toBeVisible()
  await expectAccessible(page)

  await test.step('one is taken back, then all', async () => {
    await page.getByRole('button', { name: 'Fortryd samtalen med Nora Nyledig' }).click()
    const undone = rowOf(page, 'Nora Nyledig')
    await expect(undone.getByText('Bookingen er fortrudt')).toBeVisible()
    await expect(undone.getByRole('checkbox')).toBeChecked()
    await page.getByRole('button', { name: 'Fortryd alle 9 bookinger' }).click()
    await expect(page.getByText('10 bookinger er fortrudt.')).toBeFocused({ timeout: 20_000 })
    await expect(page.getByRole('button', { name: /^Book alle/ })).toBeVisible()
  })

  await test.step('nothing of it is left in the calendar', async () => {
    await visit(page, '/kalender?visning=uge&dag=2026-11-23')
    const list = page.getByRole('region', { name: 'De samme samtaler som liste' })
    await expect(list.getByRole('heading').first()).toBeVisible()
    await expect(list.getByText('Nora Nyledig')).toHaveCount(0)
  })
})

test('booking is stopped in the middle, and what is booked stays booked', async ({ page }) => {
  await openPlan(page, 'Bo Birkevang')
  await page.getByRole('button', { name: 'Book alle 31 samtaler' }).click()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  const told = page.getByText(/^Stoppet\. \d+ af 31 er booket, resten er ikke\.$/)
  await expect(told).toBeFocused()
  const booked = Number(/\d+/.exec(await told.innerText())?.[0])
  expect(booked).toBeLessThan(31)
  await expect(page.getByText('Booket', { exact: true })).toHaveCount(booked)
  await expect(
    page.getByRole('button', { name: `Book alle ${31 - booked} samtaler` }),
  ).toBeVisible()
})

test('what is overdue asks for the reason before it is booked, and a narrow screen shows it all', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await openPlan(page, 'Agnete Aabenhus', '/uge?periode=denne')
  await expect(rowOf(page, 'Erik Vesterled').getByText(/^Fristen var /)).toBeVisible()
  await page.getByRole('button', { name: /^Book alle/ }).click()
  const reason = page.getByRole('textbox', { name: /^Hvorfor skal 2 samtaler/ })
  await expect(reason).toBeFocused()
  await expect(page.getByText('Skriv den konkrete grund.')).toBeVisible()
  await expectAccessible(page)
  await reason.fill('Borgeren er først nu blevet min')
  await page.getByRole('button', { name: /^Book alle/ }).click()
  await expect(page.getByText(/^(\d+) af \1 er booket\.$/)).toBeFocused({ timeout: 30_000 })
  await expectAccessible(page)
})
