import { enterByKeys } from './support/enterByKeys'
import { follow, openByKeys } from './support/openByKeys'
import { setClock } from './support/setClock'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

test('a talk is cancelled, the registration undone, and the talk missed', async ({ page }) => {
  await enterByKeys(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openByKeys(page, 'Jonas Jobparat')
  const heading = page.getByRole('heading', { name: 'Jonas Jobparat', level: 1 })
  const radio = (name: string) => page.getByRole('radio', { name })
  const press = async (button: RegExp) => {
    await tabTo(page, 'button', button)
    await page.keyboard.press('Enter')
  }
  await follow(page, /^Book samtale$/, 'Book samtale')
  await press(/Book samtalen/)
  await expect(heading).toBeFocused()

  await follow(page, /^Registrér udfald/, 'Registrér udfald')
  await press(/Gem udfald/)
  await expect(radio('Samtalen blev aflyst')).toBeFocused()
  await page.keyboard.press('Space')
  await press(/Gem udfald/)
  await expect(radio('Borgeren meldte afbud')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(radio('Borgeren meldte afbud')).not.toBeChecked()
  await expect(page.locator('input[type=radio]:focus')).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await expect(radio('Borgeren meldte afbud')).toBeFocused()
  await expect(radio('Borgeren meldte afbud')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Syg i dag')
  await press(/Gem udfald/)
  await expect(heading).toBeFocused()
  await expect(page.getByText('Afbud fra borgeren')).toBeVisible()

  await press(/^Fortryd registrering/)
  await expect(page.getByText('Registreringen er fortrudt')).toBeVisible()
  await expect(heading).toBeFocused()

  await setClock(page, '2026-12-23T15:00:00Z')
  await expect(heading).toBeFocused()
  await follow(page, /^Registrér udfald/, 'Registrér udfald')
  await tabTo(page, 'radio', /Samtalen blev holdt/)
  await page.keyboard.press('ArrowDown')
  await expect(radio('Borgeren udeblev')).toBeChecked()
  await press(/Gem udfald/)
  await expect(heading).toBeFocused()
  await expect(page.getByText('Udeblevet').first()).toBeVisible()
})
