import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test.use({ refusals: [403, 422] })

const monday = '2026-11-23T08:00:00Z'

test('a leader hands on every talk and citizen of somebody who leaves, and loses none', async ({
  page,
}) => {
  await enter(page, 'Esther Egeskær', monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Team' }).click()
  await page.getByRole('heading', { name: 'Team', level: 1 }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Giv videre, når Bo Birkevang stopper' }).click()
  await page.getByRole('heading', { name: 'Bo Birkevang stopper' }).waitFor()
  const form = page.getByRole('main').locator('form')
  await page.getByRole('button', { name: /^Gennemfør for / }).waitFor()
  const citizens = page.getByRole('region', { name: 'Borgere, der skal have en ny sagsbehandler' })
  const kept = citizens.getByRole('listitem')
  const talks = (await form.getByRole('listitem').count()) - (await kept.count())
  expect(talks).toBeGreaterThan(3)
  expect(await kept.count()).toBeGreaterThan(3)
  const first = citizens.getByRole('combobox').first()
  await first.selectOption({ label: 'Giv ikke videre nu' })
  const stays = ((await first.getAttribute('aria-label')) ?? '').replace(
    /^Hvem skal have |\?$/g,
    '',
  )
  await expectAccessible(page)
  const busy = form.locator('button[aria-disabled="true"]')
  await page.getByRole('button', { name: /^Gennemfør for / }).click()
  await expect(busy).toHaveCount(0, { timeout: 20_000 })
  await expect(form.getByText('Overdraget til').first()).toBeVisible()
  await expect(form.getByText(/^\d+ borgere er givet videre\.$/)).toBeVisible()
  await expect(kept).toHaveText(new RegExp(stays))
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
  // Citizens whose talk stays are handed on without it.
  await page.getByRole('button', { name: /^Gennemfør for \d+ borgere?$/ }).click()
  await expect(page.getByRole('button', { name: /^Gennemfør for / })).toHaveCount(0)
  // None is lost: each says whom it went to, or that it still waits for a choice.
  const handedOn = await form.getByText('Overdraget til').count()
  const waiting = await choices.count()
  expect(handedOn + waiting).toBe(talks)
  await page.reload()
  await citizens.waitFor()
  await expect(form.getByRole('combobox', { name: /^Hvad skal der ske/ })).toHaveCount(waiting)
  await citizens.getByRole('combobox', { name: `Hvem skal have ${stays}?` }).waitFor()
  for (const choice of await citizens.getByRole('combobox').all())
    await choice.selectOption('to cecilie')
  await page.getByRole('button', { name: /^Gennemfør for / }).click()
  await expect(page.getByText('Ingen borgere bliver tilbage.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Til team' }).click()
  const leaver = page.getByRole('row', { name: /^Bo Birkevang/ })
  await expect(leaver.getByRole('cell').first()).toHaveText('0')
})

test('what is overdue leads to those citizens in the list', async ({ page }) => {
  await enter(page, 'Esther Egeskær', monday)
  await visit(page, '/team')
  const overdue = page.getByRole('table', { name: 'Overskredne samtaler' })
  const links = overdue.getByRole('link')
  await links.first().waitFor()
  const counts = await links.allInnerTexts()
  for (const [place, count] of counts.entries()) {
    await links.nth(place).click()
    await expect(page).toHaveURL(/\/borgere\?overskredet=[a-z-]+&gruppe=/)
    const found = page.getByRole('status').filter({ hasText: /^\d+ borgere?$/ })
    await expect(found).toHaveText(new RegExp(`^${count} borgere?$`))
    await expect(page.getByRole('list', { name: 'Valgte filtre' })).toContainText('Overskredet hos')
    if (place === 0) await expectAccessible(page)
    await page.goBack()
    await links.first().waitFor()
  }
})

test('a leader gives citizens nobody has to somebody, and takes it back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await enter(page, 'Esther Egeskær', monday)
  await visit(page, '/team')
  const nobodys = page.getByRole('region', { name: 'Ingen har dem' })
  const total = nobodys.getByRole('status').filter({ hasText: /^\d+ borgere$/ })
  const before = await total.innerText()
  await tabTo(page, 'checkbox', /^Vælg /)
  await page.keyboard.press('Space')
  await nobodys.getByRole('checkbox').nth(1).check()
  await nobodys.getByRole('button', { name: 'Tildel 2 borgere' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tildel 2 borgere' })
  await dialog.getByRole('radio', { name: /^Bo Birkevang, har / }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Tildel' }).click()
  await expect(nobodys.getByText('2 borgere er tildelt Bo Birkevang.')).toBeVisible()
  await expect(total).toHaveText(`${Number.parseInt(before, 10) - 2} borgere`)
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(nobodys.getByText('Tildelingen af 2 borgere er fortrudt.')).toBeVisible()
  await expect(total).toHaveText(before)
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
