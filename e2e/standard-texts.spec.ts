import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

test('the leader keeps standard texts, and a caseworker puts one in where an agreement and a reason are written', async ({
  page,
}) => {
  await enter(page, 'Esther Egeskær', monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Standardtekster' }).click()
  await expect(page.getByRole('heading', { name: 'Standardtekster', level: 1 })).toBeFocused()
  const add = page.getByRole('button', { name: 'Tilføj en tekst' })
  await add.click()
  await page.getByRole('button', { name: 'Gem teksterne' }).click()
  await expect(page.getByText('Skal udfyldes.')).toBeVisible()
  await expect(page.getByLabel('Tekst', { exact: true })).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Tekst', { exact: true }).fill('Søge tre job om ugen')
  await add.click()
  await page.getByLabel('Tekst', { exact: true }).nth(1).fill('Borgeren er syg')
  await page.getByLabel('Bruges til').nth(1).selectOption('Grunde')
  await page.getByRole('button', { name: 'Gem teksterne' }).click()
  await expect(page.getByText('Standardteksterne er gemt')).toBeVisible()

  await test.step('a caseworker reads them, and cannot change them', async () => {
    await enter(page, 'Agnete Aabenhus', monday)
    await page.getByRole('button', { name: 'Mere' }).click()
    await page.getByRole('link', { name: 'Standardtekster' }).click()
    await expect(page.getByText('Teamlederen retter dem.')).toBeVisible()
    await expect(page.getByText('Søge tre job om ugen')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Gem teksterne' })).toHaveCount(0)
  })

  await page.getByRole('navigation').getByRole('link', { name: 'Borgere' }).click()
  await openCitizen(page, 'Liv Langtidssyg')
  await page.getByRole('link', { name: 'Registrér en holdt samtale' }).click()
  await page.getByText('Indsæt standardtekst').click()
  await page.getByRole('button', { name: 'Borgeren er syg' }).click()
  await expect(page.getByLabel('Hvorfor var den ikke booket?')).toHaveValue('Borgeren er syg')
  await expect(page.getByLabel('Hvorfor var den ikke booket?')).toBeFocused()
  await page.getByRole('button', { name: 'Tilføj en aftale' }).click()
  await page.getByLabel('Hvad er aftalt?').fill('Møde til tiden.')
  await page.getByText('Indsæt standardtekst').nth(1).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Søge tre job om ugen' }).click()
  await expect(page.getByLabel('Hvad er aftalt?')).toHaveValue(
    'Møde til tiden. Søge tre job om ugen',
  )
  await page.setViewportSize({ width: 320, height: 900 })
  await expectAccessible(page)
})
