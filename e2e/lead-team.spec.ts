import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test.use({ refusals: [403, 422] })

const monday = '2026-11-23T08:00:00Z'

test('a leader hands on every talk of somebody who leaves, and loses none', async ({ page }) => {
  await enter(page, 'Esther Egeskær', monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Team' }).click()
  await page.getByRole('heading', { name: 'Team', level: 1 }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Giv videre, når Bo Birkevang stopper' }).click()
  await page.getByRole('heading', { name: 'Bo Birkevang stopper' }).waitFor()
  const form = page.getByRole('main').locator('form')
  await page.getByRole('button', { name: /^Gennemfør for / }).waitFor()
  const talks = await form.getByRole('listitem').count()
  expect(talks).toBeGreaterThan(3)
  await expectAccessible(page)
  const busy = form.locator('button[aria-disabled="true"]')
  await page.getByRole('button', { name: /^Gennemfør for / }).click()
  await expect(busy).toHaveCount(0, { timeout: 20_000 })
  await expect(form.getByText('Overdraget til').first()).toBeVisible()
  // What speaks against a talk is accepted with a reason, and the rest is handed over then.
  const reasons = form.getByLabel('Hvorfor skal samtalen ligge der alligevel?')
  await expect(reasons.first()).toBeVisible()
  for (const reason of await reasons.all()) await reason.fill('Borgeren har sagt ja')
  await page.getByRole('button', { name: /^Gennemfør for / }).click()
  await expect(busy).toHaveCount(0, { timeout: 20_000 })
  await expect(reasons).toHaveCount(0)
  // What is refused all the same waits for somebody to choose anew.
  const choices = form.getByRole('combobox', { name: /^Hvad skal der ske/ })
  for (const choice of await choices.all()) await choice.selectOption({ label: 'Lad den stå' })
  await expect(page.getByRole('button', { name: /^Gennemfør for / })).toHaveCount(0)
  // None is lost: each says whom it went to, or that it still waits for a choice.
  const handedOn = await form.getByText('Overdraget til').count()
  const waiting = await choices.count()
  expect(handedOn + waiting).toBe(talks)
  await page.reload()
  await page.getByRole('region', { name: 'Borgere uden kommende samtale' }).waitFor()
  await expect(form.getByRole('listitem')).toHaveCount(waiting)
  await page.getByRole('link', { name: 'Til team' }).click()
  await page.getByRole('region', { name: 'Ingen har dem' }).waitFor()
})

test('an adviser of a fund without a leader sees the team by keys, a caseworker is told whom to ask', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await enter(page, 'Finn Fyrlund', monday)
  await visit(page, '/team')
  await page.getByRole('region', { name: 'Belastning uge for uge' }).waitFor()
  await expectAccessible(page)
  await tabTo(page, 'link', /^Giv videre, når Gry Grønneklit stopper/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Gry Grønneklit stopper' }).waitFor()
  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await expect(page.getByRole('link', { name: 'Reception' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Team', exact: true })).toHaveCount(0)
  await visit(page, '/team')
  await expect(page.getByRole('main')).toContainText('Spørg Esther Egeskær.')
})
