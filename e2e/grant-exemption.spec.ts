import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { enterByKeys } from './support/enterByKeys'
import { expectAccessible } from './support/expectAccessible'
import { follow, openByKeys } from './support/openByKeys'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

const effectIn = (page: Page) => page.getByRole('region', { name: 'Virkning' })
const exemptionsIn = (page: Page) => page.getByRole('region', { name: 'Fritagelser' })
const journalIn = (page: Page) => page.getByRole('region', { name: 'Ændringer' })

async function openExempting(page: Page): Promise<void> {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Pligter og rettigheder' }).click()
  await exemptionsIn(page).getByRole('link', { name: 'Fritag borgeren' }).click()
  await page.getByRole('heading', { name: 'Fritag borgeren', level: 1 }).waitFor()
}

test('less intensive effort is granted, seen before it is saved, shown among the rights and ended', async ({
  page,
}) => {
  await openExempting(page)
  await page.getByLabel('Fritagelse', { exact: true }).selectOption('Mindre intensiv indsats')
  await page.getByLabel('Grund', { exact: true }).selectOption('skal på barsel')
  await page.getByLabel('Første dag').fill('11.1.2027')
  await page.getByLabel('Sidste dag').fill('19.2.2027')
  const effect = effectIn(page)
  await expect(effect.getByText('Set fra 11. januar 2027')).toBeVisible()
  await expect(effect.getByText(/bliver til: .* \(fritaget\)/).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Gem' }).click()

  await expect(page.getByRole('heading', { name: 'Forløbet for Nora Nyledig' })).toBeFocused()
  await expect(
    journalIn(page).getByText('Mindre intensiv indsats fra 11. januar 2027: Grund: skal på barsel'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
  await page.getByRole('link', { name: 'Pligter og rettigheder' }).click()
  const shown = exemptionsIn(page).getByRole('listitem')
  await expect(shown.getByText('Kommer', { exact: true })).toBeVisible()
  await expect(
    shown.getByText(/11\. januar 2027 til 19\. februar 2027, skal på barsel/),
  ).toBeVisible()

  await shown.getByRole('link', { name: /^Afslut fritagelse: Mindre intensiv indsats/ }).click()
  await expect(page.getByLabel('Sidste dag')).toHaveValue('19.02.2027')
  await page.getByLabel('Sidste dag').fill('17.1.2027')
  await page.getByLabel('Begrundelse').fill('Barslen begynder senere')
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(
    journalIn(page).getByText(/Sidste dag: fra 19\. februar 2027 til 17\. januar 2027/),
  ).toBeVisible()
  await expect(exemptionsIn(page).getByText(/til 17\. januar 2027/)).toBeVisible()
})

test.describe('what the law does not allow', () => {
  test.use({ refusals: [422] })

  test('is refused with the reason, before and at the save: a pause close to the labour market', async ({
    page,
  }) => {
    await openExempting(page)
    await page.getByLabel('Fritagelse', { exact: true }).selectOption('Pause')
    await page.getByLabel('Grund', { exact: true }).fill('Har ikke gavn af samtaler lige nu')
    await page.getByLabel('Første dag').fill('30.11.2026')
    const effect = effectIn(page)
    await expect(effect.getByText(/gælder ikke for borgerens målgruppe/).first()).toBeVisible()
    await effect.getByText('Hvorfor?').click()
    await expect(effect.getByRole('link', { name: 'Pause i op til seks måneder' })).toBeVisible()
    await page.getByRole('button', { name: 'Gem' }).click()
    await expect(page.getByText('Ikke gemt, intet er ændret').first()).toBeVisible()
    await expect(page.getByLabel('Fritagelse', { exact: true })).toBeFocused()
    await expect(page.getByLabel('Grund', { exact: true })).toHaveValue(
      'Har ikke gavn af samtaler lige nu',
    )
    await expectAccessible(page)
  })

  test('by the keyboard alone: too long, made shorter, saved', async ({ page }) => {
    await enterByKeys(page, 'Finn Fyrlund', monday)
    await openByKeys(page, 'Nora Nyledig')
    await follow(page, /^Ret forløb$/, 'Forløbet for Nora Nyledig')
    await follow(page, /^Fritag borgeren$/, 'Fritag borgeren')
    await tabTo(page, 'combobox', /^Fritagelse/)
    await page.keyboard.type('Mindre')
    await tabTo(page, 'combobox', /^Grund/)
    await page.keyboard.type('skal i fu')
    await tabTo(page, 'text', /Første dag/)
    await page.keyboard.type('301126')
    await tabTo(page, 'text', /Sidste dag/)
    await page.keyboard.type('120127')
    await expect(
      effectIn(page)
        .getByText('Fritagelsen kan senest vare til og med den 11. januar 2027.')
        .first(),
    ).toBeVisible()
    await tabTo(page, 'text', /Sidste dag/, 'Shift+Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('110127')
    await expect(effectIn(page).getByText('Set fra 30. november 2026')).toBeVisible()
    await tabTo(page, 'button', /^Gem$/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Forløbet for Nora Nyledig' })).toBeFocused()
    await expect(exemptionsIn(page).getByText(/til 11\. januar 2027/)).toBeVisible()
  })
})
