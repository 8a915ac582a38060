import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { setClock } from './support/setClock'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test('whoever receives a citizen says so, and the caseworker sees it', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Reception' }).click()
  await page.getByRole('heading', { name: 'Reception', level: 1 }).waitFor()
  const row = page.getByRole('listitem').filter({ hasText: 'hos Cecilie Cirkel' }).first()
  const name = (await row.getByRole('link').textContent()) ?? ''
  await row.getByRole('button', { name: /^Ankommet: / }).click()
  await expect(row.getByText('Ankommet kl. 09:00')).toBeVisible()
  await expectAccessible(page)
  await enter(page, 'Cecilie Cirkel', monday)
  await page.getByRole('link', { name: 'Min dag' }).click()
  const talk = page
    .getByRole('region', { name: 'Dagens samtaler' })
    .getByRole('listitem')
    .filter({ hasText: name })
  await expect(talk).toContainText('Ankommet kl. 09:00')
  await talk.getByRole('link', { name }).click()
  await expect(page.getByRole('main')).toContainText('modtaget af Agnete Aabenhus')
})

test('by keys alone at a fund, and taken back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await enter(page, 'Finn Fyrlund', monday)
  await visit(page, '/reception')
  await page.getByText('Ingen er inviteret ind i dag.').waitFor()
  await setClock(page, '2026-11-24T08:00:00Z')
  await tabTo(page, 'button', /^Ankommet: /)
  await page.keyboard.press('Enter')
  const undo = page.getByRole('button', { name: /^Fortryd ankomst: / })
  await undo.waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(undo).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Ankommet: / }).first()).toBeVisible()
})

test('a place is one sheet of paper, without buttons and what is kept about safety', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/reception')
  await page.getByRole('listitem').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  // The width of A4 at 96 dots an inch, within margins of 1 cm.
  await page.setViewportSize({ width: 718, height: 1046 })
  await expect(page.getByText('hos Cecilie Cirkel').first()).toBeVisible()
  const place = page.getByRole('main').getByRole('region').first()
  await expect(place.getByRole('button')).toHaveCount(0)
  const { height = 0 } = (await place.boundingBox()) ?? {}
  expect(height).toBeGreaterThan(100)
  expect(height).toBeLessThan(900)
})
