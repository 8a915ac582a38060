import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'
import { tabTo } from './support/tabTo'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

async function openCourse(page: Page, as: string, citizen: string): Promise<void> {
  await enter(page, as, monday)
  await openCitizen(page, citizen)
  await page.getByRole('link', { name: 'Ret forløb' }).click()
  await page.getByRole('heading', { name: `Forløbet for ${citizen}` }).waitFor()
}

const effectIn = (page: Page) => page.getByRole('region', { name: 'Virkning' })
const journalIn = (page: Page) => page.getByRole('region', { name: 'Ændringer' })

test('the employer’s answer is entered: the required talk falls away, and the journal says who said so', async ({
  page,
}) => {
  await openCourse(page, 'Bo Birkevang', 'Viola Venter-Svar')
  await page.getByRole('link', { name: /^Arbejdsgiverens forventning/ }).click()
  await page.getByLabel('Dato', { exact: true }).fill('20.1.2027')

  const effect = effectIn(page)
  await expect(effect.getByText('Falder væk')).toBeVisible()
  await expect(effect.getByText(/Opfølgningssamtale nr\. 1 hos kommunen/).first()).toBeVisible()
  await expect(effect.getByText(/26 uger/).first()).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { name: 'Forløbet for Viola Venter-Svar' })).toBeFocused()
  const journal = journalIn(page)
  await expect(journal.getByText(/af Bo Birkevang/)).toBeVisible()
  await expect(
    journal.getByText(/Arbejdsgiveren regner med, at borgeren er rask: 20\. januar 2027/),
  ).toBeVisible()

  await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
  await expect(page.getByRole('link', { name: 'Book samtale', exact: true })).toHaveCount(0)
  await visit(page, page.url())
  await page.getByRole('link', { name: 'Ret forløb' }).click()
  await expect(journalIn(page).getByText(/af Bo Birkevang/)).toBeVisible()
})

test.describe('a known value', () => {
  test('is corrected with a reason, and the old one stays in view', async ({ page }) => {
    await openCourse(page, 'Bo Birkevang', 'Liv Langtidssyg')
    await page.getByRole('link', { name: /^Borgerens forventning/ }).click()
    await expect(page.getByLabel('Begrundelse')).toHaveCount(0)
    await page.getByLabel('Dato', { exact: true }).fill('1.2.2027')
    await expect(page.getByLabel('Begrundelse')).toBeVisible()
    await page.getByLabel('Begrundelse').fill('Ny lægeerklæring')
    await page.getByRole('button', { name: 'Gem' }).click()
    const journal = journalIn(page)
    await expect(journal.getByText(/: fra .* til 1\. februar 2027/)).toBeVisible()
    await expect(journal.getByText('Begrundelse: Ny lægeerklæring')).toBeVisible()
  })

  test.describe('without a reason', () => {
    test.use({ refusals: [422] })

    test('is not replaced: what was typed stays, and the focus goes to the reason', async ({
      page,
    }) => {
      await openCourse(page, 'Bo Birkevang', 'Liv Langtidssyg')
      await page.getByRole('link', { name: /^Borgerens forventning/ }).click()
      await page.getByLabel('Dato', { exact: true }).fill('1.2.2027')
      await expect(page.getByLabel('Begrundelse')).toBeVisible()
      await page.getByRole('button', { name: 'Gem' }).click()
      await expect(page.getByText('Ikke gemt, intet er ændret').first()).toBeVisible()
      await expect(page.getByLabel('Begrundelse')).toBeFocused()
      await expect(page.getByText('Skriv den konkrete grund.')).toBeVisible()
      await expect(page.getByLabel('Dato', { exact: true })).toHaveValue('01.02.2027')
    })
  })
})

test('a change of benefit is a new process: everything is told before it is saved', async ({
  page,
}) => {
  await openCourse(page, 'Finn Fyrlund', 'Sofus Skifter')
  await page.getByRole('link', { name: /^Skift ydelse: Dagpenge/ }).click()
  await page.getByLabel('Ydelse', { exact: true }).selectOption('Sygedagpenge')
  await page.getByLabel('Første dag').fill('7.12.2026')
  const effect = effectIn(page)
  await expect(effect.getByText(/Et nyt forløb begynder 7\. december 2026/)).toBeVisible()
  await expect(effect.getByText('Falder væk').first()).toBeVisible()
  await expect(effect.getByText('Ny', { exact: true }).first()).toBeVisible()
  await expect(effect.getByText(/Ansvarlig: a-kassen .* → kommunen/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(
    page.getByRole('heading', { name: /Sygedagpenge fra 7\. december 2026, løber stadig/ }),
  ).toBeVisible()
  await expect(
    page.getByRole('heading', { name: /Dagpenge fra .*, til 6\. december 2026/ }),
  ).toBeVisible()
})

test.describe('somebody who has moved', () => {
  // The screen asks for what it shows once more after a save, and it is not there any more.
  test.use({ refusals: [404] })

  test('is no longer among one’s own, and the list says so', async ({ page }) => {
    await openCourse(page, 'Bo Birkevang', 'Jonas Jobparat')
    await page.getByRole('link', { name: 'Flyttet kommune' }).click()
    await page.getByLabel('Jobcenter').selectOption('Jobcenter Nabosted')
    await expect(page.getByText(/ikke længere blandt dine borgere, når du gemmer/)).toBeVisible()
    await page.getByRole('button', { name: 'Gem' }).click()
    await expect(page.getByRole('heading', { name: 'Borgere', level: 1 })).toBeFocused()
    await expect(page.getByText(/ikke længere blandt dine borgere/)).toBeVisible()
    await page.getByLabel('Søg på navn eller CPR-nummer').fill('Jonas Jobparat')
    await expect(page.getByText('0 borgere', { exact: true })).toBeVisible()
  })
})

test('a new citizen is registered, and the law’s answer is there at once', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await page.getByRole('link', { name: 'Ny borger' }).click()
  await page.getByRole('heading', { name: 'Ny borger', level: 1 }).waitFor()
  await page.getByLabel('CPR-nummer').fill('7105804321')
  await page.getByLabel('Navn').fill('Nanna Nytilkommen')
  await page.getByLabel('Ydelse', { exact: true }).selectOption('Kontanthjælp')
  await page.getByLabel('Målgruppe').selectOption('6.2 Jobparat')
  await page.getByLabel('Første dag').fill('20.11.2026')
  await expect(effectIn(page).getByText(/Et nyt forløb begynder 20\. november 2026/)).toBeVisible()
  await page.getByRole('button', { name: 'Opret borger' }).click()
  await expect(page.getByRole('heading', { name: 'Nanna Nytilkommen', level: 1 })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Book samtale', exact: true })).toBeVisible()
})

test.describe('a number that is known already', () => {
  test.use({ refusals: [409] })

  test('is told at its field, and what was typed stays', async ({ page }) => {
    await enter(page, 'Bo Birkevang', monday)
    await openCitizen(page, 'Jonas Jobparat')
    await page.getByRole('button', { name: 'Vis CPR-nummer' }).click()
    const number = await page.getByText(/^\d{6}-\d{4}$/).innerText()
    await page.getByRole('link', { name: 'Borgere' }).click()
    await page.getByRole('link', { name: 'Ny borger' }).click()
    await page.getByRole('heading', { name: 'Ny borger', level: 1 }).waitFor()
    await page.getByLabel('CPR-nummer').fill(number)
    await page.getByLabel('Navn').fill('En Anden')
    await page.getByLabel('Borgeren får en ydelse').uncheck()
    await expect(page.getByText('CPR-nummeret er allerede registreret.')).toBeVisible()
    await page.getByRole('button', { name: 'Opret borger' }).click()
    await expect(page.getByLabel('CPR-nummer')).toBeFocused()
    await expect(page.getByLabel('Navn')).toHaveValue('En Anden')
  })
})

test('a benefit is ended with the keyboard alone', async ({ page }) => {
  await openCourse(page, 'Bo Birkevang', 'Jonas Jobparat')
  await tabTo(page, 'link', /^Slut ydelse/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Slut ydelse', level: 1 })).toBeFocused()
  await tabTo(page, 'text', /Sidste dag/)
  await page.keyboard.type('301126')
  await tabTo(page, 'combobox', /Hvorfor slutter ydelsen/)
  await page.keyboard.type('I arb')
  await expect(effectIn(page).getByText(/Forløbet slutter/)).toBeVisible()
  await tabTo(page, 'button', /^Gem$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Forløbet for Jonas Jobparat' })).toBeFocused()
  await expect(journalIn(page).getByText(/Årsag til ophør: I arbejde/)).toBeVisible()
})
