import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'
const assessment = 'Søger bredt, har netværk og vil ringe, hvis det går i stå'

async function countsOn(
  page: Page,
  address = '/hver-fjerde',
): Promise<{ readonly used: number; readonly left: number }> {
  await page.goto(address)
  const figure = async (name: string) => {
    const term = page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) })
    return Number(await term.locator('xpath=following-sibling::dd').textContent())
  }
  await expect(page.getByRole('heading', { name: 'Hver fjerde', level: 1 })).toBeVisible()
  await page.getByRole('heading', { name: 'Hvem er fritaget?' }).waitFor()
  return { used: await figure('Brugt'), left: await figure('Tilbage') }
}

test('a citizen is let off as one in four from the plan, stands in the list, and gives the place back', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  const before = await countsOn(page)
  await page.goto('/borgere')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('link', { name: 'Fritag: Hver fjerde' }).click()
  await expect(page.getByRole('combobox', { name: 'Fritagelse' })).toHaveValue('one-in-four')
  await expect(page.getByLabel('Første dag')).toHaveValue('23.11.2026')
  await expect(page.getByText(new RegExp(`^${before.used} af .* pladser er brugt`))).toBeVisible()
  await page.getByLabel('Grund').fill(assessment)
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Fritagelser' })).toBeVisible()

  expect(await countsOn(page)).toEqual({ used: before.used + 1, left: before.left - 1 })
  const row = page.getByRole('listitem').filter({ hasText: 'Jonas Jobparat' })
  await expect(row).toContainText(assessment)
  await expect(row).toContainText('af Agnete Aabenhus')
  await expectAccessible(page)

  await row.getByRole('link', { name: /^Afslut fritagelse/ }).click()
  await page.getByLabel('Sidste dag').fill('23.11.2026')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Fritagelser' })).toBeVisible()
  const nextDay = '/hver-fjerde?clock=2026-11-24T08:00:00Z'
  expect((await countsOn(page, nextDay)).used).toBe(before.used)
})

test('the fund counts its members here and says so', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await countsOn(page)
  await expect(page.getByText('Kun medlemmer, der er oprettet her i programmet')).toBeVisible()
})

test('a pause is renewed from the day after it ends, by keyboard alone, and wants a reason of its own', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Petra Pause')
  await tabTo(page, 'link', /^Planlæg tilbud/)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^Forny fra/ }).waitFor()
  const renewed = await page.getByRole('link', { name: /^Forny fra/ }).textContent()
  await tabTo(page, 'link', /^Forny fra/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Fritagelse' })).toHaveValue('pause')
  await expect(page.getByLabel('Første dag')).toHaveValue('04.03.2027')
  expect(renewed).toBe('Forny fra 4. marts 2027')
  await tabTo(page, 'button', /^Gem$/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Grund')).toBeFocused()
  await page.keyboard.type('Behandlingen er forlænget')
  await tabTo(page, 'button', /^Gem$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Fritagelser' })).toBeVisible()
  await expect(page.getByText('Behandlingen er forlænget').first()).toBeVisible()
})
