import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

test.describe('a link elsewhere', () => {
  test.use({ refusals: [422] })

  test('the wish is kept with its day, a video is held where the authority holds them', async ({
    page,
  }) => {
    await enter(page, 'Bo Birkevang', monday)
    await openCitizen(page, 'Liv Langtidssyg')
    await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
    await expect(page.getByText(/^Borgeren vælger selv formen/)).toBeVisible()
    await page.getByText('Video', { exact: true }).click()
    await page.getByLabel(/^Hvornår blev borgeren spurgt/).fill('20.11.2026')
    const link = page.getByLabel('Link til video')
    await link.fill('https://video.evil.example/1')
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(page.getByText(/^Jeres videosamtaler holdes et andet sted/)).toBeVisible()
    await expect(link).toBeFocused()
    await expectAccessible(page)
    await link.fill('https://video.rettidig.example/liv')
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(
      page.getByText('Borgerens ønske: video. Spurgt den 20. november 2026 af Bo Birkevang'),
    ).toBeVisible()
  })
})

test('a talk by telephone says who calls whom', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Liv Langtidssyg')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByText('Telefon', { exact: true }).click()
  await expect(page.getByLabel('Telefonnummer, vi ringer til')).not.toHaveValue('')
  await page.getByRole('radio', { name: 'Borgeren ringer' }).check()
  const ours = page.getByLabel('Telefonnummer, borgeren ringer til')
  await expect(ours).toHaveValue('')
  await ours.fill('00 99 88 77')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Borgeren ringer til 00 99 88 77')).toBeVisible()
})

test('where the citizen has no right to choose, that is said with the rule', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(
    page.getByText(/^Borgeren har ikke ret til at vælge form den dag\. Loven siger/),
  ).toBeVisible()
  await expect(page.getByText(/^Hvorfor\? ?Form/).first()).toBeVisible()
})
