import { enterByKeys } from './support/enterByKeys'
import { follow } from './support/openByKeys'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

test('a plan is adjusted, booked and taken back by the keyboard alone', async ({ page }) => {
  await enterByKeys(page, 'Gry Grønneklit', '2026-11-23T07:00:00Z')
  const press = async (button: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await tabTo(page, 'button', button, key)
    await page.keyboard.press('Enter')
  }
  await press(/^Mere/, 'Shift+Tab')
  await follow(page, /^Planlæg min uge$/, 'Planlæg min uge')
  await page.getByText('3 samtaler er foreslået.').waitFor()

  await tabTo(page, 'combobox', /^Tid for samtalen med /)
  const time = page.locator('select:focus')
  const before = await time.inputValue()
  await page.keyboard.press('ArrowDown')
  await expect(time).not.toHaveValue(before)

  await tabTo(page, 'checkbox', /^Book samtalen med /)
  await page.keyboard.press('Space')
  await expect(page.locator('input:focus')).not.toBeChecked()
  await press(/^Book alle 2 samtaler$/, 'Shift+Tab')
  await expect(page.getByText('2 af 2 er booket.')).toBeFocused()

  await press(/^Fortryd samtalen med /)
  await expect(page.getByText('Bookingen er fortrudt')).toBeVisible()
  await expect(page.locator('li:focus')).toContainText('Bookingen er fortrudt')
  await press(/^Fortryd 1 booking$/, 'Shift+Tab')
  await expect(page.getByText(/2 bookinger er fortrudt\./)).toBeFocused()
})
