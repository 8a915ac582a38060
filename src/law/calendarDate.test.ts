import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  earlier,
  isCalendarDate,
  lastDayOfMonths,
} from './calendarDate'

describe('days added and counted', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-01', 'over the end of a month of 31'],
    ['2024-04-30', 1, '2024-05-01', 'over the end of April'],
    ['2024-06-30', 1, '2024-07-01', 'over the end of June'],
    ['2024-09-30', 1, '2024-10-01', 'over the end of September'],
    ['2024-11-30', 1, '2024-12-01', 'over the end of November'],
    ['2024-02-28', 1, '2024-02-29', 'to the leap day'],
    ['2024-02-29', 1, '2024-03-01', 'from the leap day'],
    ['2023-02-28', 1, '2023-03-01', 'past February in a common year'],
    ['2023-12-31', 1, '2024-01-01', 'into a leap year'],
    ['2024-12-31', 1, '2025-01-01', 'out of a leap year'],
    ['2024-01-08', 14, '2024-01-22', 'two weeks'],
    ['2024-01-08', -8, '2023-12-31', 'back over a new year'],
    ['2024-03-01', -1, '2024-02-29', 'back to the leap day'],
    ['2024-01-01', 366, '2025-01-01', 'a leap year'],
    ['2023-01-01', 365, '2024-01-01', 'a common year'],
    ['2099-12-31', 62, '2100-03-03', 'a century without a leap day'],
    ['1999-12-31', 62, '2000-03-02', 'a century with one'],
    ['1970-01-01', -1, '1969-12-31', 'before the day that is number 0'],
    ['2106-11-22', 1, '2106-11-23', 'past the days that are remembered'],
    ['1600-02-28', 366, '1601-02-28', 'long before them'],
  ])('%s and %i days is %s: %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  it.each([
    ['1970-01-01', 0],
    ['1970-03-01', 59],
    ['1972-03-01', 790],
    ['2024-01-08', 19_730],
    ['1969-12-31', -1],
    ['1601-01-01', -134_774],
  ])('%s is day number %i', (date, number) => {
    expect(dayNumber(date)).toBe(number)
    expect(dayNumber(date)).toBe(number)
  })

  it.each([
    ['0000-01-05', -5, '0000-01-01'],
    ['9999-12-30', 5, '9999-12-31'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days stops at or stays within the years of four digits: %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
  })
})

describe('months added', () => {
  it.each([
    ['2024-01-08', 3, '2024-04-08', 'the same day'],
    ['2024-01-31', 1, '2024-02-29', 'the last day of a shorter month'],
    ['2023-01-31', 1, '2023-02-28', 'the last day of February in a common year'],
    ['2023-03-31', 1, '2023-04-30', 'the last day of April'],
    ['2023-07-31', 2, '2023-09-30', 'the last day of September'],
    ['2023-11-15', 2, '2024-01-15', 'over a new year'],
    ['2023-11-15', 1, '2023-12-15', 'to December'],
    ['2024-01-15', -1, '2023-12-15', 'back over a new year'],
    ['2024-01-15', -13, '2022-12-15', 'back over two'],
    ['2024-01-15', 12, '2025-01-15', 'a year'],
    ['2000-02-29', 1200, '2100-02-28', 'to a century without a leap day'],
    ['2000-02-29', 4800, '2400-02-29', 'to a century with one'],
  ])('%s and %i months is %s: %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })
})

it.each([
  ['2024-01-08', '2024-01-09', '2024-01-08'],
  ['2024-01-09', '2024-01-08', '2024-01-08'],
])('the earlier of %s and %s is %s', (one, other, first) => {
  expect(earlier(one, other)).toBe(first)
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
