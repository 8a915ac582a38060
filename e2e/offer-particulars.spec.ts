import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { openPlanWithPlacement } from './support/openPlanWithPlacement'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

// What the law refuses is told before it is saved, and the browser writes that to its console.
test.use({ refusals: [422] })

const saved = (page: Page) => page.getByText('Planen er gemt').first().waitFor()
const rowOf = (page: Page) => page.getByRole('row').filter({ hasText: 'Virksomhedspraktik' })

test('an absence from an offer becomes a task, and is assessed; nothing follows by itself', async ({
  page,
}) => {
  await openPlanWithPlacement(page)
  await page.getByRole('button', { name: 'Skriv fravær: Virksomhedspraktik' }).click()
  await expect(page.getByRole('heading', { name: 'Fravær fra: Virksomhedspraktik' })).toBeFocused()
  const said = 'Butikken ringede: kom ikke og har ikke meldt afbud'
  await page.getByLabel('Hvad ved du om fraværet, og fra hvem?').fill(said)
  await page.getByLabel('Første dag væk').fill('22.11.2026')
  await page.getByRole('button', { name: 'Gem fraværet' }).click()
  await expect(page.getByLabel('Første dag væk')).toBeFocused()
  await expect(page.getByText('Ligger ikke inden for tilbuddet.').first()).toBeVisible()
  await page.getByLabel('Første dag væk').fill('23.11.2026')
  await page.getByRole('button', { name: 'Gem fraværet' }).click()
  await saved(page)
  await expect(rowOf(page)).toContainText('Ikke vurderet endnu')
  await expectAccessible(page)

  await page.goto('/dag')
  const task = page.getByRole('listitem').filter({ hasText: 'Fravær fra tilbud' })
  await expect(task.first()).toContainText('Intet sker af sig selv')
  await task
    .filter({ hasText: 'Jonas Jobparat' })
    .getByRole('link', { name: /Vurder fraværet/ })
    .click()

  await tabTo(page, 'button', /^Vurder fravær: Virksomhedspraktik$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tal med borgeren, før du vurderer.')).toBeVisible()
  await tabTo(page, 'text', /^Konkret vurdering/)
  await page.keyboard.type('Barnet var sygt. Aftalt, hvordan der meldes afbud.')
  await tabTo(page, 'button', /^Gem vurderingen$/)
  await page.keyboard.press('Enter')
  await saved(page)
  await expect(rowOf(page)).toContainText('Vurderet af Bo Birkevang')
  await page.goto('/dag')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Jonas Jobparat' }).filter({ hasText: 'Fravær' }),
  ).toHaveCount(0)
})

test('an aid is granted when it is decisive or makes up for a limitation, and taken away', async ({
  page,
}) => {
  await openPlanWithPlacement(page)
  await page.getByRole('button', { name: 'Hjælpemiddel: Virksomhedspraktik', exact: true }).click()
  await page.getByLabel('Hvad er det?').fill('Hæve-sænke-bord')
  await page.getByLabel('Konkret vurdering').fill('Ryggen tåler ikke en hel dag ved et bord')
  await page.getByRole('button', { name: 'Bevilg hjælpemidlet' }).click()
  await expect(page.getByText('Et hjælpemiddel skal være afgørende').first()).toBeVisible()
  await page.getByLabel('Opvejer en begrænsning').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bevilg hjælpemidlet' }).click()
  await saved(page)
  await expect(rowOf(page)).toContainText('Hjælpemiddel: Hæve-sænke-bord (opvejer en begrænsning)')
  await page.getByRole('button', { name: 'Fjern hjælpemiddel: Virksomhedspraktik' }).click()
  await page.getByRole('button', { name: 'Fjern hjælpemidlet' }).click()
  await expect(rowOf(page)).not.toContainText('Hjælpemiddel: Hæve')
})

test('an adult apprentice has one of two rates, and only the vulnerable may be at their latest workplace', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Voksenlærling' }).click()
  await page.getByLabel('Tilskud til arbejdsgiveren').selectOption('Høj sats')
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await saved(page)
  await expect(page.getByRole('rowheader', { name: /^Voksenlærling/ })).toContainText('Høj sats')
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await expect(page.getByLabel('Jobmål')).toBeVisible()
  await expect(page.getByLabel('Det er borgerens seneste arbejdsplads')).toHaveCount(0)

  await page.getByRole('link', { name: 'Borgere', exact: true }).click()
  await openCitizen(page, 'Petra Pause')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Lagerhjælp')
  await page.getByLabel('Det er borgerens seneste arbejdsplads').check()
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await saved(page)
  await expect(rowOf(page)).toContainText('På borgerens seneste arbejdsplads')
})

test('a mentor is support and stands apart from the offers', async ({ page }) => {
  await enter(page, 'Bo Birkevang', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  const support = page.getByRole('list', { name: 'Støtte, som ikke er et tilbud' })
  await support.getByRole('button', { name: 'Vælg Mentor' }).click()
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await saved(page)
  const table = page.getByRole('table', { name: 'Støtte i planen' })
  await expect(table.getByRole('rowheader', { name: 'Mentor' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Planen som tabel' })).toHaveCount(0)
})

test('another provider is assigned, holds a talk that counts, runs an offer, and is ended', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Tildel anden aktør' }).click()
  await expect(page.getByRole('heading', { name: 'Tildel anden aktør' })).toBeFocused()
  await page.getByRole('button', { name: 'Tildel', exact: true }).click()
  await expect(page.getByLabel('Den anden aktørs navn')).toBeFocused()
  await page.getByLabel('Den anden aktørs navn').fill('Opdigtet Aktør A/S')
  await page.getByLabel('Første dag').fill('9.11.2026')
  await page.getByRole('button', { name: 'Tildel', exact: true }).click()
  await saved(page)
  const provider = page.getByRole('listitem').filter({ hasText: 'Opdigtet Aktør A/S' })
  await expect(provider.first()).toContainText('fra 9. november 2026')

  await page.getByRole('button', { name: 'Vælg Ordinær uddannelse' }).click()
  await page.getByLabel('Hvem står for tilbuddet?').selectOption('Opdigtet Aktør A/S')
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await saved(page)
  await expect(page.getByRole('rowheader', { name: /^Ordinær uddannelse/ })).toContainText(
    'Hos anden aktør: Opdigtet Aktør A/S',
  )
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
  await page.getByRole('link', { name: 'Registrér en holdt samtale' }).click()
  await page.getByLabel('Os selv eller en anden aktør?').selectOption('Opdigtet Aktør A/S')
  await expect(page.getByLabel('Hvem holdt samtalen?')).toHaveCount(0)
  await page.getByLabel('Dato').fill('20.11.2026')
  await page.getByLabel('Klokkeslæt').fill('10:00')
  await page.getByLabel('Varighed i minutter').fill('30')
  await page.getByLabel('Hvordan blev samtalen holdt?').selectOption('Telefon')
  await page.getByLabel('Hvorfor var den ikke booket?').fill('Holdt hos den anden aktør')
  await page.getByRole('button', { name: 'Gem samtalen' }).click()
  await expect(page.getByText('Holdt af en anden aktør: Opdigtet Aktør A/S').first()).toBeVisible()

  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Afslut: Opdigtet Aktør A/S' }).click()
  await page.getByLabel('Sidste dag hos den anden aktør').fill('8.11.2026')
  await page.getByRole('button', { name: 'Afslut hos den anden aktør' }).click()
  await expect(page.getByText('Sidste dag må ikke ligge før første dag.').first()).toBeVisible()
  await page.getByLabel('Sidste dag hos den anden aktør').fill('30.11.2026')
  await page.getByRole('button', { name: 'Afslut hos den anden aktør' }).click()
  await saved(page)
  await expect(provider.first()).toContainText('9. november 2026 til 30. november 2026')
})
