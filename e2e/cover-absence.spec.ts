import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { visit } from './support/visit'
import { expect, test } from './support/test'

test.use({ refusals: [409, 412] })

const monday = '2026-11-23T07:00:00Z'

/** A full day of Bo’s, from his calendar. */
async function openDay(page: Page) {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/kalender?visning=dag&dag=2026-12-07&person=bo')
  await page.getByRole('link', { name: 'Fordel dagens samtaler ved fravær' }).click()
  await expect(page.getByRole('heading', { name: 'Fravær: Bo Birkevang', level: 1 })).toBeFocused()
  return page.getByRole('main').getByRole('listitem')
}

test('the day of a colleague who is ill is shared out with one button, and what fails stays with its reason', async ({
  page,
  context,
}) => {
  const rows = await openDay(page)
  await expect(rows.first()).toBeVisible()
  const count = await rows.count()
  expect(count).toBeGreaterThan(2)
  const choices = page.getByRole('combobox', { name: /^Hvad skal der ske med samtalen/ })
  await expect(choices).toHaveCount(count)
  await expect(choices.first()).toHaveValue(/^to /)
  await expectAccessible(page)

  await test.step('a colleague has cancelled one of them meanwhile', async () => {
    const other = await context.newPage()
    await openDay(other)
    const theirs = other.getByRole('combobox', { name: /^Hvad skal der ske med samtalen/ })
    await expect(theirs).toHaveCount(count)
    await theirs.first().selectOption('Aflys')
    for (let place = 1; place < count; place++) await theirs.nth(place).selectOption('Lad den stå')
    await other.getByRole('button', { name: 'Gennemfør for 1 samtale' }).click()
    await expect(other.getByText('1 af 1 samtale er klaret.')).toBeVisible()
    await expect(other.getByText('Aflyst', { exact: true })).toBeVisible()
    await expect(other.getByText(/^Borgeren får besked /)).toBeVisible()
    await other.close()
  })

  await test.step('a reason is asked for', async () => {
    await page.getByLabel('Grund').fill('')
    await page.getByRole('button', { name: `Gennemfør for ${count} samtaler` }).click()
    await expect(page.getByText('Skriv den konkrete grund.')).toBeVisible()
    await expect(page.getByLabel('Grund')).toBeFocused()
    await page.getByLabel('Grund').fill('Medarbejderen er syg')
  })

  await choices.nth(1).selectOption('move')
  await page.getByRole('button', { name: `Gennemfør for ${count} samtaler` }).click()
  await expect(page.getByText(`${count - 1} af ${count} samtaler er klaret.`)).toBeVisible()
  await expect(rows).toHaveCount(count)
  await expect(rows.first().getByText('Ikke gemt, intet er ændret')).toBeVisible()
  await expect(rows.nth(1).getByText(/^Flyttet til /)).toBeVisible()
  await expect(rows.nth(1).getByText(/^Borgeren får besked /)).toBeVisible()
  await expect(rows.nth(2).getByText(/^Overdraget til /)).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 900 })
  await expectAccessible(page)
})
