import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

const name = 'Nora Nyledig'

/** The citizen in the list of hand-overs, opened from the menu. */
async function openList(page: Page) {
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Overdragelser' }).click()
  await expect(page.getByRole('heading', { name: 'Overdragelser', level: 1 })).toBeFocused()
  return page
    .getByRole('region', { name: 'På vej' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
}

test('a booking on the wrong side of a hand-over is seen by both, and cancelled by whoever holds it', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, name)
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato').fill('3.12.2026')
  await page.getByLabel('Klokkeslæt').fill('10:00')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await page.getByRole('link', { name: 'Ret forløb' }).click()
  await page.getByRole('link', { name: /^Henvis/ }).click()
  await page.getByLabel('Dato', { exact: true }).fill('1.12.2026')
  await page.getByLabel('Hvorfor henvises borgeren?').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Tilbage til borgeren' })).toBeVisible()

  const theirs = await openList(page)
  await expect(theirs.getByText('Overdragelse 1. december 2026')).toBeVisible()
  const marked = theirs.getByRole('region', { name: /^Booket på den forkerte side/ })
  await expect(marked.getByRole('link', { name: /^Flyt samtalen: .* 3\. december/ })).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 900 })
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })

  await enter(page, 'Agnete Aabenhus', '2026-11-23T09:00:00Z')
  const ours = await openList(page)
  await expect(ours.getByText('skal flytte eller aflyse den.')).toBeVisible()
  await expect(ours.getByRole('link', { name: /^Flyt samtalen/ })).toHaveCount(0)

  await enter(page, 'Finn Fyrlund', '2026-11-23T10:00:00Z')
  const again = await openList(page)
  await again.getByRole('link', { name: /^Aflys samtalen/ }).click()
  await expect(page.getByRole('radio', { name: 'Samtalen blev aflyst' })).toBeChecked()
  await page.getByText('Vi aflyste').click()
  await page.getByLabel('Hvorfor blev samtalen aflyst?').fill('Jobcenteret tager over')
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await expect(page.getByText('Udfaldet er registreret')).toBeVisible()
  const mended = await openList(page)
  await expect(mended.getByText('Overdragelse 1. december 2026')).toBeVisible()
  await expect(mended.getByRole('region')).toHaveCount(0)
})
