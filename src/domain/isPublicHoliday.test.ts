import { describe, expect, it } from 'vitest'
import { isPublicHoliday } from './isPublicHoliday'

describe('a public holiday', () => {
  it.each([
    ['New Year’s Day', '2027-01-01'],
    ['Maundy Thursday', '2027-03-25'],
    ['Good Friday', '2027-03-26'],
    ['Easter Monday', '2027-03-29'],
    ['Ascension Day', '2027-05-06'],
    ['Whit Monday', '2027-05-17'],
    ['Christmas Day', '2026-12-25'],
    ['Boxing Day', '2026-12-26'],
    ['the last Great Prayer Day', '2023-05-05'],
  ])('is %s', (_, date) => {
    expect(isPublicHoliday(date)).toBe(true)
  })

  it.each([
    ['Great Prayer Day, from 2024', '2024-04-26'],
    ['Great Prayer Day, from 2024', '2025-05-16'],
    ['Great Prayer Day, from 2024', '2026-05-01'],
    ['New Year’s Eve', '2026-12-31'],
    ['a leap day', '2028-02-29'],
    ['an ordinary Sunday', '2026-10-25'],
  ])('is not %s', (_, date) => {
    expect(isPublicHoliday(date)).toBe(false)
  })
})
