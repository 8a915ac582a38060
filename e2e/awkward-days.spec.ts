import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

const days = [
  ['the day the clocks go back', '2026-10-25T09:00:00Z'],
  ['the last day of a year, late in the evening', '2026-12-31T22:30:00Z'],
  ['the first day of a year, in Denmark only', '2026-12-31T23:30:00Z'],
  ['a leap day', '2028-02-29T09:00:00Z'],
  ['a Sunday', '2026-11-22T09:00:00Z'],
] as const

for (const [name, clock] of days)
  test(`a talk can be booked on ${name}`, async ({ page }) => {
    await enter(page, 'Finn Fyrlund', clock)
    await openCitizen(page, 'Nora Nyledig')
    await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(page.getByText('Samtalen er booket')).toBeVisible()
  })
