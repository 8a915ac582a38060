import { expect, it } from 'vitest'
import { weekNumber } from './weekNumber'

it.each([
  ['2026-11-23', 48],
  ['2026-12-28', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2025-12-29', 1],
  ['2024-12-29', 52],
  ['2021-01-03', 53],
  ['2028-02-29', 9],
])('%s lies in week %i', (date, week) => {
  expect(weekNumber(date)).toBe(week)
})
