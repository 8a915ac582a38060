import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'
import { tabTo } from './support/tabTo'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'
const name = 'Nora Nyledig'

async function openNotes(page: Page, as = 'Agnete Aabenhus'): Promise<void> {
  await enter(page, as, monday)
  await openCitizen(page, name)
  await page.getByRole('link', { name: 'Notater' }).click()
  await page.getByRole('heading', { name: `Notater om ${name}` }).waitFor()
}

test.use({ refusals: [422] })

const open = (page: Page) => page.getByRole('region', { name: 'Skal følges op' })
const rest = (page: Page) => page.getByRole('region', { name: 'Øvrige notater' })

test('a note is written, followed up by a colleague, corrected and settled', async ({ page }) => {
  await openNotes(page)
  await expect(open(page)).toContainText('Intet venter på at blive fulgt op')
  await page.getByLabel('Notat', { exact: true }).fill('Vil gerne på truckkursus')
  await expect(page.getByText(/^Kladden er gemt kl\. /)).toBeVisible()
  await page.getByLabel('Følg op den (kan udelades)').fill('22.11.2026')
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(page.getByText('Ligger i fortiden. Vælg et senere tidspunkt.')).toBeVisible()
  await expect(page.getByLabel('Følg op den (kan udelades)')).toBeFocused()
  await page.getByLabel('Følg op den (kan udelades)').fill('25.11.2026')
  await page.getByLabel('Følges op af').selectOption('Bo Birkevang')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(open(page)).toContainText('Bo Birkevang følger op 25. november 2026')
  await expect(page.getByLabel('Notat', { exact: true })).toHaveValue('')

  await page.getByRole('button', { name: /^Ret teksten/ }).click()
  await page.getByRole('listitem').getByLabel('Notat').fill('Vil gerne på truckkursus i Herning')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(open(page)).toContainText('i Herning')
  await page.getByText('Sådan stod der før (1)').click()
  await expect(open(page).getByText('Vil gerne på truckkursus', { exact: true })).toBeVisible()

  // The colleague finds it on the day, on the citizen’s own page too.
  await enter(page, 'Bo Birkevang', '2026-11-25T08:00:00Z')
  await openCitizen(page, name)
  const task = page.getByRole('region', { name: '1 ting at følge op' })
  await expect(task).toContainText('Du følger op 25. november 2026')
  await expectAccessible(page)
  await task.getByRole('link', { name: 'Se notater' }).click()
  await expect(open(page).getByText('I dag')).toBeVisible()
  await page.getByRole('button', { name: /^Fulgt op/ }).click()
  await expect(rest(page)).toContainText('Fulgt op af Bo Birkevang, 25. november 2026')
  await expect(open(page)).toContainText('Intet venter på at blive fulgt op')
  await expectAccessible(page)
})

test('what is written and not saved is asked about, kept, and found again', async ({ page }) => {
  await openNotes(page)
  await page.getByLabel('Notat', { exact: true }).fill('Ringer igen i morgen')
  await page.getByRole('link', { name: 'Borgere', exact: true }).first().click()
  const asked = page.getByRole('dialog', { name: 'Notatet er ikke gemt' })
  await expect(asked.getByRole('button', { name: 'Bliv her' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Notat', { exact: true })).toHaveValue('Ringer igen i morgen')
  await page.getByRole('link', { name: 'Borgere', exact: true }).first().click()
  await asked.getByRole('button', { name: 'Gå uden at gemme' }).click()
  await expect(page.getByRole('heading', { name: 'Borgere', level: 1 })).toBeVisible()
  await openCitizen(page, 'Sofus Skifter')
  await page.getByRole('link', { name: 'Notater' }).click()
  await expect(page.getByLabel('Notat', { exact: true })).toHaveValue('')
  await openNotes(page)
  await expect(page.getByText('Det, du skrev sidst, står her igen')).toBeVisible()
  await expect(page.getByLabel('Notat', { exact: true })).toHaveValue('Ringer igen i morgen')
})

test('a note is written and settled by the keyboard alone, and stays the authority’s own', async ({
  page,
}) => {
  await openNotes(page)
  await tabTo(page, 'text', /^Notat$/)
  await page.keyboard.type('Søger i Aarhus')
  await tabTo(page, 'text', /^Følg op den/)
  await page.keyboard.type('23.11.2026')
  await tabTo(page, 'button', /^Gem notatet$/)
  await page.keyboard.press('Enter')
  await expect(open(page).getByText('Du følger op 23. november 2026')).toBeVisible()
  await tabTo(page, 'button', /^Fulgt op/)
  await page.keyboard.press('Enter')
  await expect(rest(page)).toContainText('Søger i Aarhus')
  await visit(page, page.url())
  await expect(rest(page)).toContainText('Søger i Aarhus')
})
