import { enterByKeys } from './support/enterByKeys'
import { walkFocus } from './support/walkFocus'
import { follow, openByKeys } from './support/openByKeys'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

// Low enough for everything to be scrolled past the header.
test.use({ viewport: { width: 1280, height: 420 } })

test('where the focus is can be seen at every stop, forwards and backwards', async ({ page }) => {
  await enterByKeys(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await tabTo(page, 'button', /Fejlpanel/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByLabel('Urets dato').waitFor()
  expect(await walkFocus(page, 'Tab')).toBeGreaterThan(4)
  await openByKeys(page, 'Nora Nyledig')
  expect(await walkFocus(page, 'Tab')).toBeGreaterThan(10)
  expect(await walkFocus(page, 'Shift+Tab')).toBeGreaterThan(15)
  await follow(page, /^Book samtale$/, 'Book samtale')
  expect(await walkFocus(page, 'Tab')).toBeGreaterThan(10)
  expect(await walkFocus(page, 'Shift+Tab')).toBeGreaterThan(15)
})
