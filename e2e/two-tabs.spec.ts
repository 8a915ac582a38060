import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

test.use({ refusals: [409] })

test('two tabs book the same time: one gets it, the other keeps what was typed and is offered others', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const [tab, citizen] of [
    [page, 'Nora Nyledig'],
    [other, 'Sofus Skifter'],
  ] as const) {
    await enter(tab, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
    await openCitizen(tab, citizen)
    await tab.getByRole('link', { name: 'Book samtale', exact: true }).click()
    await tab.getByLabel('Dato').fill('3.12.2026')
    await tab.getByLabel('Klokkeslæt').fill('10:00')
    await tab.getByLabel('Hvad handler samtalen om?').fill(`Plan for ${citizen}`)
    await expect(tab.getByRole('group', { name: /3\. december 2026/ })).toBeVisible()
  }
  const statuses: number[] = []
  context.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().endsWith('/conversations'))
      statuses.push(response.status())
  })
  await Promise.all(
    [page, other].map((tab) => tab.getByRole('button', { name: 'Book samtalen' }).click()),
  )
  await expect.poll(() => statuses.toSorted((a, b) => a - b)).toEqual([201, 409])

  const won = page.getByText('Samtalen er booket')
  const loser = (await won.isVisible()) ? other : page
  const refusal = loser.getByRole('alert').filter({ hasText: 'Tiden er optaget' })
  await expect(refusal).toBeVisible()
  await expect(refusal.getByText('Sagsbehandleren er optaget 3. december 2026')).toBeVisible()
  await expect(loser.getByText('Ikke gemt, intet er ændret')).toBeVisible()
  await expect(loser.getByLabel('Hvad handler samtalen om?')).toHaveValue(/^Plan for/)
  await expect(loser.getByLabel('Klokkeslæt')).toHaveValue('10:00')
  await expectAccessible(loser)

  const instead = refusal.getByRole('group', { name: 'Vælg i stedet' })
  await expect(instead.getByRole('button')).toHaveCount(3)
  await instead.getByRole('button').first().click()
  await loser.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(loser.getByText('Samtalen er booket')).toBeVisible()
})

test('a time that is taken is told before saving', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato').fill('3.12.2026')
  await page.getByLabel('Klokkeslæt').fill('10:00')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await page.getByRole('link', { name: 'Borgere', exact: true }).click()
  await openCitizen(page, 'Sofus Skifter')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato').fill('3.12.2026')
  await page.getByLabel('Klokkeslæt').fill('10:15')
  await expect(
    page.getByText('Sagsbehandleren er optaget 3. december 2026 kl. 10:00-10:45.'),
  ).toBeVisible()
  await expect(page.getByRole('radio', { name: '10:15' })).toHaveCount(0)
  await expectAccessible(page)
})
