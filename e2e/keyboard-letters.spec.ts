import { enterByKeys } from './support/enterByKeys'
import { follow } from './support/openByKeys'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

test('letters are chosen, read, sent and regretted by the keyboard alone', async ({ page }) => {
  await enterByKeys(page, 'Gry Grønneklit', '2026-11-23T07:00:00Z')
  const press = async (button: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await tabTo(page, 'button', button, key)
    await page.keyboard.press('Enter')
  }
  await press(/^Mere/, 'Shift+Tab')
  await follow(page, /^Breve til flere$/, 'Breve til flere')
  await page.getByText(/^0 af \d+ er valgt$/).waitFor()

  await press(/^Se brevet til /)
  await expect(page.locator('button:focus')).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('region', { name: /^Brevet til / })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('button:focus')).toHaveAttribute('aria-expanded', 'false')

  await tabTo(page, 'checkbox', /^Vælg alle, der kan åbnes/, 'Shift+Tab')
  await page.keyboard.press('Space')
  await tabTo(page, 'checkbox', /^Åbn for /)
  await page.keyboard.press('Space')
  await expect(page.locator('input:focus')).not.toBeChecked()
  const chosen = Number(/^\d+/.exec(await page.getByText(/ er valgt$/).innerText())?.[0])
  await press(/^Åbn for \d+ borger/, 'Shift+Tab')
  await expect(page.getByText(`${chosen} af ${chosen} er gået igennem.`)).toBeFocused()
  await press(/^Fortryd /)
  await expect(page.getByText(/ er fortrudt\.$/)).toBeFocused()

  await tabTo(page, 'link', /^Indkaldelser$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Samtaler' }).waitFor()
  await tabTo(page, 'checkbox', /^Vælg alle, der mangler et brev/)
  await page.keyboard.press('Space')
  await press(/^Send \d+ brev/)
  await expect(page.getByText(/^(\d+) af \1 er gået igennem\.$/)).toBeFocused()
})
