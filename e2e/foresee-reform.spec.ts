import { enter } from './support/enter'
import { enterByKeys } from './support/enterByKeys'
import { follow } from './support/openByKeys'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test('the next reform: whom it comes to, that it is expected, and the way to a citizen', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', monday)
  await page.getByRole('link', { name: 'Reform i sigte' }).click()
  await expect(page.getByRole('heading', { name: 'Reform i sigte', level: 1 })).toBeFocused()
  await page.getByText(/ berøres /).waitFor()
  await expect(page.getByText(/\d+ af 600 borgere berøres 1\. januar 2027/)).toBeVisible()
  await expect(page.getByLabel('Dag', { exact: true })).toHaveValue('01.01.2027')

  const groups = page.getByRole('region', { name: 'Målgruppe' })
  await expect(groups.getByText('De 13 målgrupper bliver til fem.')).toBeVisible()
  const ready = groups.getByRole('article').filter({ hasText: '6.2 Jobparat bliver til' })
  await expect(ready.getByText('Forventet, ikke bekræftet')).toBeVisible()
  await expect(ready.getByText('Fortæl borgeren, hvad der ændrer sig.')).toBeVisible()
  const told = await ready.getByText(/^\d+ borgere$/).innerText()
  const names = ready.getByRole('listitem').getByRole('link')
  await expect(names).toHaveCount(9)
  await ready.getByRole('button', { name: /^Vis 60 flere/ }).click()
  await expect(names).toHaveCount(69)
  await expect(names.nth(9)).toBeFocused()
  await ready.getByRole('button', { name: /^Vis \d+ flere/ }).click()
  await expect(names).toHaveCount(Number.parseInt(told, 10))

  const duties = page.getByRole('region', { name: 'Pligter' })
  const order = duties.getByRole('article').filter({ hasText: 'Uddannelsespålæg: gælder ikke' })
  await expect(order.getByText('Forventet, ikke bekræftet').first()).toBeVisible()
  await order.getByText('Hvorfor?').click()
  await expect(order.getByRole('link', { name: 'Uddannelsespålæg', exact: true })).toBeVisible()

  const name = await names.first().innerText()
  await names.first().click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
})

test('another day and the other calendar stand in the address, and lead to what the law changes', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, '/reform')
  await page.getByText(/ berøres /).waitFor()
  await page.getByLabel('Dage, hvor loven ændrer sig').selectOption('1. juli 2026')
  await expect(page.getByText(/berøres 1\. juli 2026/)).toBeVisible()
  await expect(page.getByText('Forventet, ikke bekræftet')).toHaveCount(0)
  await page.getByLabel('Grundlag').selectOption('Som annonceret')
  await expect(page.getByLabel('Dage, hvor loven ændrer sig')).toHaveValue('')
  await page.getByLabel('Dag', { exact: true }).fill('1.1.2026')
  await expect(page.getByText(/berøres 1\. januar 2026/)).toBeVisible()
  expect(new URL(page.url()).search).toBe('?dato=2026-01-01&grundlag=annonceret')

  await page.getByRole('link', { name: 'Se, hvad loven ændrer den dag' }).click()
  await expect(page.getByLabel('Fra', { exact: true })).toHaveValue('31.12.2025')
  await expect(page.getByLabel('Til', { exact: true })).toHaveValue('01.01.2026')
  await expect(page.getByLabel('Grundlag')).toHaveValue('announced')
})

test('an adviser sees the fund’s members, and by the keyboard alone comes to one of them', async ({
  page,
}) => {
  await enterByKeys(page, 'Finn Fyrlund', monday)
  await follow(page, /^Reform i sigte$/, 'Reform i sigte')
  await page.getByText(/ berøres /).waitFor()
  await tabTo(page, 'link', /^Målgruppe \(\d+\)$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Målgruppe', level: 2 })).toBeFocused()
  await page.keyboard.press('Tab')
  const first = page.getByRole('region', { name: 'Målgruppe' }).getByRole('link').first()
  await expect(first).toBeFocused()
  const name = await first.innerText()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Reform i sigte', level: 1 })).toBeFocused()
})

test('on paper stand the changes and not what chooses among them', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, '/reform?dato=2026-07-01')
  await page.getByText(/ berøres /).waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('Grundlag')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Krævede samtaler' })).toBeVisible()
})
