import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { visit } from './support/visit'
import { expect, test } from './support/test'

test.use({ refusals: [409, 404] })

const monday = '2026-11-23T08:00:00Z'
const name = 'Liv Langtidssyg'

/** Opens a citizen’s next talk for self-booking, and gives the link. */
async function letBook(page: Page): Promise<string> {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, name)
  await page.getByRole('link', { name: 'Åbn for selvbooking' }).click()
  await expect(page.getByRole('heading', { name: 'Selvbooking', level: 1 })).toBeFocused()
  await page.getByRole('button', { name: 'Åbn for borgeren' }).click()
  await expect(page.getByText('Åben', { exact: true })).toBeVisible()
  return new URL(await page.getByLabel('Borgerens link').inputValue()).pathname
}

test('a citizen books alone on a telephone, and the staff see it', async ({ page, context }) => {
  const link = await letBook(page)
  await expectAccessible(page)
  const citizen = await context.newPage()
  await citizen.setViewportSize({ width: 320, height: 800 })
  await citizen.goto(`${link}?clock=${monday}`)
  await expect(citizen.getByRole('heading', { name: 'Book din samtale', level: 1 })).toBeFocused()
  await expect(citizen.getByRole('main')).not.toContainText(name)
  await citizen.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(citizen.getByText('Skal udfyldes.').first()).toBeVisible()
  await citizen.getByText('Jeg møder op').click()
  await citizen.getByLabel('Hvilken dag?').selectOption({ index: 1 })
  await citizen.getByRole('radiogroup', { name: 'Hvad tid?' }).getByText('10:00').click()
  await expectAccessible(citizen)
  await citizen.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(
    citizen.getByRole('heading', { name: 'Din samtale er booket', level: 1 }),
  ).toBeFocused()
  await expect(citizen.getByText('Agnete Aabenhus, Jobcenter')).toBeVisible()
  await expectAccessible(citizen)
  await citizen.close()

  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, name)
  await visit(page, `${new URL(page.url()).pathname}/selvbooking`)
  await expect(page.getByText('Booket af borgeren')).toBeVisible()
})

test('the staff book what the citizen may book alone once they have taken it over', async ({
  page,
  context,
}) => {
  const link = await letBook(page)
  await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
  await expect(page.getByRole('region', { name: 'Borgeren kan selv booke' })).toBeVisible()
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('radio', { name: 'Personligt fremmøde' }).check()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Borgeren kan selv booke samtalen. Overtag først')).toBeVisible()
  await page.getByRole('link', { name: 'Se selvbookingen og overtag den' }).click()
  await page.getByRole('button', { name: 'Overtag bookingen' }).click()
  await page.getByRole('button', { name: 'Overtag bookingen' }).click()
  await expect(page.getByLabel('Hvorfor overtages bookingen?')).toBeFocused()
  await page.getByLabel('Hvorfor overtages bookingen?').fill('Borgeren ringede')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Overtag bookingen' }).click()
  await expect(page.getByText('Overtaget', { exact: true })).toBeVisible()

  const citizen = await context.newPage()
  await citizen.goto(`${link}?clock=${monday}`)
  await expect(
    citizen.getByRole('heading', { name: 'Du kan ikke booke her længere' }),
  ).toBeFocused()
  await expectAccessible(citizen)
})

test('when the time to book has run out, that is a task; a link that is none says so', async ({
  page,
}) => {
  const link = await letBook(page)
  await visit(page, `${link}?clock=2026-12-02T08:00:00Z`)
  await expect(page.getByText(/^Fristen var 1\. december 2026/)).toBeVisible()
  await enter(page, 'Agnete Aabenhus', '2026-12-02T08:00:00Z')
  await openCitizen(page, name)
  await expect(page.getByRole('region', { name: 'Borgeren har ikke booket i tide' })).toBeVisible()
  await visit(page, `${link}x`)
  await expect(page.getByRole('heading', { name: 'Linket virker ikke' })).toBeFocused()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'The link does not work' })).toBeVisible()
})
