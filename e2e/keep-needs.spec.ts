import { enter } from './support/enter'
import { enterByKeys } from './support/enterByKeys'
import { expectAccessible } from './support/expectAccessible'
import { follow, openByKeys } from './support/openByKeys'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

test.use({ refusals: [422] })

const monday = '2026-11-23T08:00:00Z'

test('needs are said, stand on the citizen’s page and when booking, and are altered with a reason', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Hensyn' }).click()
  await expect(page.getByRole('heading', { name: 'Hensyn til Jonas Jobparat' })).toBeFocused()
  await page.getByLabel('Tolk').selectOption('Arabisk')
  await page.getByLabel('Sikkerhed').fill('To medarbejdere deltager')
  await page.getByRole('button', { name: 'Tilføj en hindring' }).click()
  await page.getByRole('button', { name: 'Gem hensyn' }).click()
  await expect(page.getByLabel('Fra kl.')).toBeFocused()
  await page.getByLabel('Ugedag', { exact: true }).selectOption('Onsdag')
  await page.getByLabel('Fra kl.').fill('8')
  await page.getByLabel('Til kl.').fill('12')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Gem hensyn' }).click()
  const line = page.getByText('Hensyn: tolk (arabisk) · To medarbejdere deltager · børnepasning')
  await expect(line).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(line).toBeVisible()
  await page.getByLabel('Dato').fill('25.11.2026')
  await page.getByLabel('Klokkeslæt').fill('10:00')
  await expect(page.getByText('Borgeren er forhindret.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Fortryd' }).click()

  await page.getByRole('link', { name: 'Hensyn' }).click()
  await page.getByLabel('Sikkerhed').fill('')
  await page.getByRole('button', { name: 'Gem hensyn' }).click()
  await expect(page.getByLabel('Begrundelse')).toBeFocused()
  await page.getByLabel('Begrundelse').fill('Ikke længere nødvendigt')
  await page.getByRole('button', { name: 'Gem hensyn' }).click()
  await expect(page.getByText('Hensyn: tolk (arabisk) · børnepasning')).toBeVisible()
})

test('three next free times say why, and one is taken', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato').fill('24.12.2026')
  await expect(page.getByText('De fleste kontorer holder lukket den dag.')).toBeVisible()
  const proposed = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Brug / }) })
  await expect(proposed).toHaveCount(3)
  await expect(proposed.first()).toContainText('inden for fristen')
  await expect(proposed.first()).toContainText('lokale ledigt')
  await proposed.first().getByRole('button').click()
  await expect(page.getByLabel('Klokkeslæt')).toBeFocused()
  await expect(page.getByLabel('Dato')).not.toHaveValue('24.12.2026')
})

test('needs are said by the keyboard alone', async ({ page }) => {
  await enterByKeys(page, 'Bo Birkevang', monday)
  await openByKeys(page, 'Jonas Jobparat')
  await follow(page, /Hensyn/, 'Hensyn til Jonas Jobparat')
  await tabTo(page, 'text', /Handicap/)
  await page.keyboard.type('Hører dårligt')
  await tabTo(page, 'button', /Gem hensyn/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Hensyn: Hører dårligt')).toBeVisible()
})
