import { describe, expect, it } from 'vitest'
import { dateOfDay } from './dateOfDay'
import { dayNumber } from './dayNumber'
import { ticks } from './ticks'

function told(from: string, to: string, pixelsPerDay: number) {
  return ticks(dayNumber(from), dayNumber(to), pixelsPerDay).map(
    ({ day, unit }) => `${dateOfDay(day)} ${unit}`,
  )
}

describe('the lines of the axis', () => {
  it('are Mondays and first days where there is room', () => {
    expect(told('2026-12-25', '2027-01-12', 20)).toEqual([
      '2026-12-28 week',
      '2027-01-04 week',
      '2027-01-11 week',
      '2027-01-01 year',
    ])
  })

  it('are months, and then years alone, where there is less', () => {
    expect(told('2026-11-15', '2027-02-10', 2)).toEqual([
      '2026-12-01 month',
      '2027-01-01 year',
      '2027-02-01 month',
    ])
    expect(told('2024-03-01', '2027-02-10', 0.3)).toEqual([
      '2025-01-01 year',
      '2026-01-01 year',
      '2027-01-01 year',
    ])
  })

  it('reads back the day it has written', () => {
    for (const date of ['1970-01-01', '2024-02-29', '2026-10-25', '2029-12-31'])
      expect(dateOfDay(dayNumber(date))).toBe(date)
  })
})
