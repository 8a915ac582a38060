import { enter } from './support/enter'
import { enterByKeys } from './support/enterByKeys'
import { openByKeys, follow } from './support/openByKeys'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test.use({ refusals: [422] })

test('a citizen under the law of another day: what differs is marked, and nothing can be done', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Anden lov' }).click()
  await expect(
    page.getByRole('heading', { name: 'Nora Nyledig efter en anden lov', level: 1 }),
  ).toBeFocused()
  await expect(page.getByLabel('Loven den', { exact: true })).toHaveValue('01.01.2027')
  await expect(page.getByRole('region', { name: 'Det her er ikke dagens lov' })).toBeVisible()

  const group = page.getByRole('listitem').filter({ hasText: 'Målgruppe' })
  await expect(group.getByText('Anderledes')).toBeVisible()
  await expect(group.getByText('Forventet, ikke bekræftet')).toBeVisible()
  await expect(group.getByText('Dagpenge, 6.1 Dagpengemodtager')).toBeVisible()
  await expect(group.getByText('Dagpenge, Dagpengeindsats')).toBeVisible()
  await expect(page.getByRole('link', { name: /Book/ })).toHaveCount(0)

  await page.getByLabel('Loven den', { exact: true }).fill('1.2.2024')
  await expect(page.getByText(/Du ser loven den 1\. februar 2024/)).toBeVisible()
  await expect(group.getByText('Intet forløb den dag')).toBeVisible()
  await page.getByLabel('Vis kun det, der er anderledes').click()
  await expect(page).toHaveURL(/dato=2024-02-01&kun=forskelle/)
  await visit(page, page.url())
  await expect(group.getByText('Intet forløb den dag')).toBeVisible()
  await expect(page.getByLabel('Vis kun det, der er anderledes')).toBeChecked()

  await page.getByLabel('Loven den', { exact: true }).fill('31.12.2018')
  await expect(page.getByText('Loven kendes ikke for den dag. Vælg en anden.')).toBeVisible()
  await page.getByLabel('Loven den', { exact: true }).fill('23.11.2026')
  await expect(page.getByText('Det er dagens lov.', { exact: false })).toBeVisible()
  await expect(page.getByText('Intet er anderledes for denne borger.')).toBeVisible()
})

test('by the keyboard alone: to the other law, another calendar, why, and back to today', async ({
  page,
}) => {
  await enterByKeys(page, 'Finn Fyrlund', monday)
  await openByKeys(page, 'Nora Nyledig')
  await follow(page, /^Anden lov$/, 'Nora Nyledig efter en anden lov')
  await page.getByText('Anderledes', { exact: true }).waitFor()
  await tabTo(page, 'summary', /Ansvarlig/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'link', /A-kassen/)
  await tabTo(page, 'combobox', /Grundlag/, 'Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(/som annonceret\)/)).toBeVisible()
  await tabTo(page, 'link', /^Tilbage til borgeren og dagens lov$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeFocused()
})
