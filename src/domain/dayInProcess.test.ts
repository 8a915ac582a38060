import { expect, it } from 'vitest'
import { buildInsured } from '../testing/buildInsured'
import { assessCitizen } from './assessCitizen'
import { dayInProcess } from './dayInProcess'

it.each([
  ['2026-10-24', null],
  ['2026-10-25', 1],
  ['2026-10-26', 2],
  ['2026-12-31', 68],
  ['2027-01-01', 69],
  ['2028-02-29', 493],
])('%s is day %s of a process begun as the clocks change', (today, expected) => {
  const { assessment } = assessCitizen(buildInsured('2026-10-25'), null, today)
  expect(dayInProcess(assessment)).toBe(expected)
})
