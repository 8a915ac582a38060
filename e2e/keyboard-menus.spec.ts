import { enter } from './support/enter'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

test('a menu whose code is late keeps the focus it has, and opens when it was asked for', async ({
  page,
  context,
}) => {
  let come = () => {}
  const late = new Promise<void>((resolve) => (come = resolve))
  const isLate = /\/assets\/(MoreMenu|PersonMenu|SearchAndShortcuts)-/
  await context.route(isLate, async (route) => {
    await late
    await route.continue()
  })
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  const more = page.getByRole('button', { name: 'Mere' })
  await tabTo(page, 'button', /^Mere/, 'Shift+Tab')
  await expect(more).toBeFocused()
  const standIn = await more.elementHandle()
  come()
  await expect.poll(() => standIn?.evaluate((element) => element.isConnected)).toBe(false)
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Planlæg min uge' })).toBeFocused()
})
