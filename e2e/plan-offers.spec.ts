import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

// What the law refuses is told before it is saved, and the browser writes that to its console.
test.use({ refusals: [422] })

const monday = '2026-11-23T08:00:00Z'

async function openPlan(page: Page, as = 'Bo Birkevang', citizen = 'Jonas Jobparat') {
  await enter(page, as, monday)
  await openCitizen(page, citizen)
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('heading', { name: `Plan for ${citizen}`, level: 1 }).waitFor()
}

async function addPlacement(page: Page, days: { from: string; to: string }) {
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Første dag').fill(days.from)
  await page.getByLabel('Sidste dag').fill(days.to)
  await page.getByLabel('Jobmål').fill('Butiksassistent')
  await page.getByRole('button', { name: /^(Læg i planen|Foreslå)$/ }).click()
  await page.getByText('Planen er gemt').first().waitFor()
}

const obligationIn = (page: Page) => page.getByRole('region', { name: 'Krav om tilbud' })
const barIn = (page: Page) => page.getByRole('button', { name: /^Virksomhedspraktik, / })
const whatIfIn = (page: Page) => page.getByRole('table', { name: 'Hvad sker der med kravet?' })

test('from an empty plan to a granted placement: what it does to the requirement is seen before it is saved', async ({
  page,
}) => {
  await openPlan(page)
  await expect(obligationIn(page).getByText('Intet i planen opfylder det.')).toBeVisible()
  const rotation = page.getByRole('listitem').filter({ hasText: 'Jobrotation' })
  await expect(rotation.getByText('Det er ikke længere et tilbud.')).toBeVisible()
  await expect(rotation.getByRole('button', { name: /^Vælg/ })).toHaveCount(0)
  await rotation.getByText('Hvorfor?').click()
  await expect(rotation.getByText('Mere uddannelse og jobrotation')).toBeVisible()

  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await expect(page.getByRole('heading', { name: 'Nyt tilbud: Virksomhedspraktik' })).toBeFocused()
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'skal have et klart jobmål' }),
  ).toBeVisible()
  await page.getByLabel('Jobmål').fill('Butiksassistent')
  const requirement = whatIfIn(page).getByRole('row', { name: /^Krav om tilbud/ })
  await expect(requirement.getByRole('cell').nth(0)).toContainText('Intet i planen opfylder det.')
  await expect(requirement.getByRole('cell').nth(1)).toContainText('opfyldes det 23. november 2026')
  await page.getByLabel('Sidste dag').fill('21.12.2026')
  await expect(
    page
      .getByRole('paragraph')
      .filter({ hasText: 'Sidste lovlige dag er 20. december 2026' })
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await expect(page.getByText('Ikke gemt, intet er ændret').first()).toBeVisible()
  await page.getByLabel('Sidste dag').fill('20.12.2026')
  await expect(whatIfIn(page)).toBeVisible()
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await expect(page.getByText('Planen er gemt')).toBeVisible()
  await expect(obligationIn(page).getByText('Opfyldt')).toBeVisible()
  await expect(page.getByText('Bevilget af Bo Birkevang 23. november 2026')).toBeVisible()
  await expectAccessible(page)
})

test('an offer is dragged: it moves, and its end stops at the last lawful day', async ({
  page,
}) => {
  await openPlan(page)
  await addPlacement(page, { from: '1.12.2026', to: '14.12.2026' })
  const bar = barIn(page)
  await bar.scrollIntoViewIfNeeded()
  const box = await bar.boundingBox()
  if (!box) throw new Error('the offer is not drawn')
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + box.width - 4, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width + 400, middle, { steps: 8 })
  await page.mouse.up()
  await expect(page.getByLabel('Sidste dag')).toHaveValue('28.12.2026')
  await expect(bar).toHaveAccessibleName(/1\. december 2026 til 28\. december 2026/)

  const wide = await bar.boundingBox()
  if (!wide) throw new Error('the offer is not drawn')
  await page.mouse.move(wide.x + 20, middle)
  await page.mouse.down()
  await page.mouse.move(wide.x + 120, middle, { steps: 5 })
  await page.mouse.up()
  const first = await page.getByLabel('Første dag').inputValue()
  expect(first).not.toBe('01.12.2026')
  await page.getByRole('button', { name: 'Gem ændringen' }).click()
  await expect(page.getByText('Planen er gemt').first()).toBeVisible()
  await expect(page.getByText('Lovligt til og med')).toHaveCount(0)
  await page.getByRole('button', { name: 'Fortryd den seneste ændring' }).click()
  await expect(page.getByText('Ændringen er fortrudt')).toBeVisible()
  await expect(bar).toHaveAccessibleName(/1\. december 2026 til 14\. december 2026/)
})

test('by the keyboard alone: choose, write, save, move by keys and take it back', async ({
  page,
}) => {
  await openPlan(page)
  await tabTo(page, 'button', /Vælg Virksomhedspraktik/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nyt tilbud: Virksomhedspraktik' })).toBeFocused()
  await tabTo(page, 'text', /Første dag/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1.12.2026')
  await tabTo(page, 'text', /Sidste dag/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('14.12.2026')
  await tabTo(page, 'text', /Jobmål/)
  await page.keyboard.type('Gartner')
  await tabTo(page, 'button', /Læg i planen/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Planen er gemt')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  const bar = barIn(page)
  await tabTo(page, 'button', /^Virksomhedspraktik, 1\. december/)
  for (let days = 0; days < 3; days++) await page.keyboard.press('ArrowRight')
  await expect(bar).toHaveAccessibleName(/4\. december 2026 til 17\. december 2026/)
  await expect(bar).toBeFocused()
  for (let weeks = 0; weeks < 6; weeks++) await page.keyboard.press('Shift+PageDown')
  await expect(bar).toHaveAccessibleName(/4\. december 2026 til 31\. december 2026/)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveAccessibleName(/1\. december 2026 til 14\. december 2026/)
  await expect(bar).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await tabTo(page, 'button', /Gem ændringen/)
  await page.keyboard.press('Enter')
  await expect(bar).toHaveAccessibleName(/30\. november 2026 til 13\. december 2026/)
})

test('an offer is split, ended with a result, and hours are written', async ({ page }) => {
  await openPlan(page)
  await addPlacement(page, { from: '1.12.2026', to: '28.12.2026' })
  await page.getByRole('button', { name: 'Del: Virksomhedspraktik', exact: true }).click()
  await page.getByLabel('Anden del begynder den').fill('1.12.2026')
  await page.getByRole('button', { name: 'Del tilbuddet' }).click()
  await expect(page.getByText('Ligger ikke inden for tilbuddet.')).toBeVisible()
  await page.getByLabel('Anden del begynder den').fill('15.12.2026')
  await page.getByRole('button', { name: 'Del tilbuddet' }).click()
  await expect(barIn(page)).toHaveCount(2)

  await page.getByRole('button', { name: 'Afslut: Virksomhedspraktik' }).first().click()
  await page.getByLabel('Sidste dag').fill('10.12.2026')
  await page.getByRole('button', { name: 'Afslut tilbuddet' }).click()
  await expect(page.getByText('Skal udfyldes.')).toBeVisible()
  await page.getByLabel('Hvad gik borgeren videre til?').selectOption('Job')
  await expect(whatIfIn(page).getByText(/For kort til at tælle/)).toBeVisible()
  await page.getByRole('button', { name: 'Afslut tilbuddet' }).click()
  const table = page.getByRole('table', { name: 'Planen som tabel' })
  await expect(table.getByText('Job', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Skriv timer' }).click()
  await page.getByLabel('Måned', { exact: true }).fill('2026-12')
  await page.getByLabel('Timer', { exact: true }).fill('12,5')
  await page.getByRole('button', { name: 'Gem timerne' }).click()
  await expect(page.getByText('Ligger efter i dag.')).toBeVisible()
  await page.getByLabel('Måned', { exact: true }).fill('2026-10')
  await page.getByRole('button', { name: 'Gem timerne' }).click()
  await expect(page.getByRole('row', { name: /oktober 2026 12,5/ })).toBeVisible()
})

test('an adviser proposes, is asked and answers; the municipality grants', async ({ page }) => {
  await openPlan(page, 'Finn Fyrlund', 'Nora Nyledig')
  await expect(page.getByRole('heading', { name: 'Foreslå et tilbud' })).toBeVisible()
  await addPlacement(page, { from: '1.12.2026', to: '21.12.2026' })
  await expect(page.getByText('Foreslået af Finn Fyrlund')).toBeVisible()
  await expect(obligationIn(page).getByText(/Bevilges forslaget/)).toBeVisible()

  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('link', { name: 'Min dag' }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Nora Nyledig' })
    .filter({ hasText: 'A-kassen foreslår Virksomhedspraktik fra 1. december 2026' })
    .getByRole('link', { name: /^Tag stilling/ })
    .click()
  await page.getByRole('button', { name: 'Spørg: Virksomhedspraktik' }).click()
  await page.getByRole('button', { name: 'Send spørgsmålet' }).click()
  await expect(page.getByText('Skriv den konkrete grund.')).toBeVisible()
  await page.getByLabel('Hvad vil du vide?').fill('Hvilken butik er det?')
  await page.getByRole('button', { name: 'Send spørgsmålet' }).click()
  await expect(page.getByText('Planen er gemt').first()).toBeVisible()

  await openPlan(page, 'Finn Fyrlund', 'Nora Nyledig')
  await expect(page.getByText('Hvilken butik er det?')).toBeVisible()
  await page.getByRole('button', { name: 'Ændr: Virksomhedspraktik' }).click()
  await page.getByLabel('Virksomhedens navn og CVR-nummer').fill('Opdigtet Blomsterhandel')
  await page.getByRole('button', { name: 'Gem ændringen' }).click()
  await expect(page.getByText('Planen er gemt').first()).toBeVisible()

  await openPlan(page, 'Bo Birkevang', 'Nora Nyledig')
  await expect(page.getByText('Opdigtet Blomsterhandel').first()).toBeVisible()
  await page.getByRole('button', { name: 'Bevilg: Virksomhedspraktik' }).click()
  await page.getByRole('button', { name: 'Bevilg alligevel' }).click()
  await expect(page.getByText(/^Bevilget af Bo Birkevang/)).toBeVisible()
  await expect(
    obligationIn(page).getByText(/Som planen er, opfyldes det 1\. december/),
  ).toBeVisible()
})

test('a proposal is refused with a reason, and the adviser is told of the right to complain', async ({
  page,
}) => {
  await openPlan(page, 'Finn Fyrlund', 'Nora Nyledig')
  await addPlacement(page, { from: '1.12.2026', to: '21.12.2026' })
  await openPlan(page, 'Bo Birkevang', 'Nora Nyledig')
  await page.getByRole('button', { name: 'Afvis: Virksomhedspraktik' }).click()
  await expect(page.getByText('Borgeren kan klage over afslaget.')).toBeVisible()
  await page.getByLabel('Hvorfor?', { exact: true }).fill('Butikken har ikke flere pladser')
  await page.getByRole('button', { name: 'Afvis forslaget' }).click()
  await expect(page.getByText(/^Afvist af Bo Birkevang/)).toBeVisible()

  await openPlan(page, 'Finn Fyrlund', 'Nora Nyledig')
  const row = page.getByRole('row', { name: /^Virksomhedspraktik/ })
  await expect(row.getByText('Butikken har ikke flere pladser')).toBeVisible()
  await expect(row.getByText('Borgeren kan klage over afslaget.')).toBeVisible()
  await expect(row.getByRole('button')).toHaveCount(0)
  await expect(obligationIn(page).getByText('Intet i planen opfylder det.')).toBeVisible()
})

test.describe('somebody else has changed it meanwhile', () => {
  test.use({ refusals: [412, 422] })

  test('is told, and what was typed stays', async ({ page, context }) => {
    await openPlan(page)
    await page.getByRole('button', { name: 'Vælg Ordinær uddannelse' }).click()
    await page.getByLabel('Skole eller sted').fill('Den Opdigtede Skole')
    const other = await context.newPage()
    await openPlan(other, 'Agnete Aabenhus')
    await addPlacement(other, { from: '1.12.2026', to: '14.12.2026' })
    await page.getByRole('button', { name: 'Læg i planen' }).click()
    await expect(page.getByText(/ændret af en anden i mellemtiden/)).toBeVisible()
    await expect(page.getByLabel('Skole eller sted')).toHaveValue('Den Opdigtede Skole')
    await page.getByRole('button', { name: 'Vis planen, som den er nu' }).click()
    await expect(barIn(page)).toBeVisible()
    await page.getByRole('button', { name: 'Læg i planen' }).click()
    await expect(page.getByText('Planen er gemt').first()).toBeVisible()
  })
})
