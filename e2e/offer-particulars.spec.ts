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
