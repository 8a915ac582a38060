import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  isCalendarDate,
  lastDayOfMonths,
} from './calendarDate'

const daySteps = [-400, -182, -31, -14, -1, 0, 1, 7, 14, 28, 42, 56, 91, 182, 365, 366, 1000]
const monthSteps = [-25, -12, -3, -1, 0, 1, 2, 3, 4, 6, 11, 12, 16, 18, 30]

describe('arithmetic on every day from 2000 to 2040 agrees with Temporal', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01')

  it('when days are added and counted, and when months are added', () => {
    let day = Temporal.PlainDate.from('2000-01-01')
    let examined = 0
    const differences: string[] = []
    const compare = (question: string, ours: string | number, theirs: string | number): void => {
      if (ours !== theirs) differences.push(`${question}: ${ours}, Temporal says ${theirs}`)
    }
    for (; day.year <= 2040; day = day.add({ days: 1 })) {
      const date = day.toString()
      examined += 1
      compare(`number of ${date}`, dayNumber(date), epoch.until(day).days)
      for (const days of daySteps) {
        const later = day.add({ days }).toString()
        compare(`${date} + ${days} days`, addDays(date, days), later)
        compare(`days from ${date} to ${later}`, daysBetween(date, later), days)
      }
      for (const months of monthSteps)
        compare(
          `${date} + ${months} months`,
          addMonths(date, months),
          day.add({ months }).toString(),
        )
    }
    expect(differences).toEqual([])
    expect(examined).toBe(14_976)
  }, 60_000)
})

describe('a date', () => {
  it.each([
    ['2024-02-29', true, 'a leap day in a leap year'],
    ['2023-02-29', false, 'a leap day in a common year'],
    ['1900-02-29', false, 'a century is no leap year'],
    ['2000-02-29', true, 'unless 400 divides it'],
    ['2024-04-31', false, 'April has 30 days'],
    ['2024-00-10', false, 'no month 0'],
    ['2024-13-01', false, 'no month 13'],
    ['2024-01-00', false, 'no day 0'],
    ['2024-1-8', false, 'parts without leading zeros'],
    ['2024-01-08T00:00:00Z', false, 'a time is no date'],
    ['08-01-2024', false, 'day first'],
    ['', false, 'nothing at all'],
  ])('%s: %s, %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected)
  })

  it('that does not exist is refused, not bent', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError)
    expect(() => addMonths('2024-13-01', 1)).toThrow(RangeError)
    expect(() => dayNumber('yesterday')).toThrow(RangeError)
  })
})

describe('a period of whole months', () => {
  it.each([
    ['2024-01-08', 3, '2024-04-07', 'ends the day before the same day three months on'],
    ['2024-01-31', 1, '2024-02-28', 'is clamped to the end of February, then a day back'],
    ['2023-11-30', 3, '2024-02-28', 'is clamped in a leap year'],
    ['2024-01-01', 6, '2024-06-30', 'ends with a month when it begins with one'],
  ])('from %s of %i months ends %s: it %s', (from, months, last) => {
    expect(lastDayOfMonths(from, months)).toBe(last)
  })
})
