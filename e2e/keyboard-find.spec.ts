import { enterByKeys } from './support/enterByKeys'
import { follow } from './support/openByKeys'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

test('the way past the header, its menu, its switches and another person', async ({ page }) => {
  await enterByKeys(page, 'Finn Fyrlund', monday)

  await tabTo(page, 'link', /Gå til indholdet/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Søg på navn eller CPR-nummer')).toBeFocused()

  await tabTo(page, 'button', /English/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Citizens', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Dansk' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Mørk visning' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Lys visning' })).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')

  const opener = page.getByRole('button', { name: 'Finn Fyrlund' })
  const leave = page.getByRole('button', { name: 'Skift person' })
  await page.keyboard.press('Tab')
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(leave).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(leave).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(leave).toBeHidden()
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(leave).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Hvem er du?', level: 1 })).toBeFocused()
  await tabTo(page, 'button', /Agnete Aabenhus/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Borgere', level: 1 })).toBeFocused()
})

test('the list is ordered, searched and lengthened, and a citizen read', async ({ page }) => {
  await enterByKeys(page, 'Agnete Aabenhus', monday)

  await tabTo(page, 'search', /Søg/)
  await page.keyboard.type('findes slet ikke')
  await page.getByText('Ingen borgere passer til').waitFor()
  await tabTo(page, 'button', /Vis alle/)
  await page.keyboard.press('Enter')
  const search = page.getByLabel('Søg på navn eller CPR-nummer')
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('')

  await page.keyboard.press('Tab')
  const order = page.getByLabel('Rækkefølge')
  await expect(order).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(order).toHaveValue('name')
  await expect(order).toBeFocused()

  const names = page.getByRole('table', { name: 'Borgere' }).getByRole('link')
  await expect(names).toHaveCount(50)
  await tabTo(page, 'button', /Vis flere/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(names).toHaveCount(100)
  await expect(names.nth(50)).toBeFocused()
  const name = await names.nth(50).innerText()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused()

  await tabTo(page, 'button', /Vis CPR-nummer/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^\d{6}-\d{4}$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skjul CPR-nummer' })).toBeFocused()
  await tabTo(page, 'summary', /Hvorfor\?/)
  await page.keyboard.press('Space')
  const why = page.locator('details', { has: page.locator('summary:focus') })
  await expect(why).toHaveAttribute('open')
  await page.keyboard.press('Enter')
  await expect(why).not.toHaveAttribute('open')
  await follow(page, /^Borgere$/, 'Borgere')
})
