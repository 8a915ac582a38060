import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test('no second talk is booked for a requirement, but one beyond it may be', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Jonas Jobparat')
  const citizen = page.url()
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('heading', { name: 'Book samtale', level: 1 }).waitFor()
  const forRequirement = page.url()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await expect(page).toHaveURL(citizen)

  await visit(page, forRequirement)
  const settled = page.getByRole('status', { name: 'Der skal ikke bookes til kravet' })
  await expect(settled).toContainText(/Til krav nr\. 1 er der allerede booket en samtale den/)
  await expect(page.getByRole('button', { name: 'Book samtalen' })).toBeDisabled()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Book en samtale ud over kravet' }).click()
  await expect(settled).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Book samtalen' })).toBeEnabled()
})

test.describe('a time of the night the clock is changed', () => {
  test.use({ refusals: [422] })

  test('is asked about when it comes twice, and its neighbours told when it is skipped', async ({
    page,
  }) => {
    await enter(page, 'Agnete Aabenhus', monday)
    await openCitizen(page, 'Jonas Jobparat')
    await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
    await page.getByLabel('Dato', { exact: true }).fill('28.3.2027')
    await page.getByLabel('Klokkeslæt').fill('2.30')
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(page.getByText('De nærmeste tider er 01:59 og 03:00.')).toBeVisible()

    await page.getByLabel('Dato', { exact: true }).fill('31.10.2027')
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    const which = page.getByRole('radiogroup', { name: /Klokken viser det to gange den nat/ })
    await expect(which).toBeVisible()
    await expectAccessible(page)
    await which.getByText('Anden gang, vintertid').click()
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(page.getByText('Samtaler skal ligge mellem kl. 6 og 22.')).toBeVisible()
    await expect(which.getByRole('radio', { name: 'Anden gang, vintertid' })).toBeChecked()
  })
})
