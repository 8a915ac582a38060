/**
 * A calendar date as an ISO string, `YYYY-MM-DD`, years 0000–9999. Dates compare correctly as
 * strings. The functions here throw `RangeError` on a text that is no date of the calendar; sums
 * that leave those years stop at their first or last day.
 */
export type CalendarDate = string

/** True for a real date: `2024-02-29` is one, `2023-02-29` and `2024-2-9` are not. */
export function isCalendarDate(text: string): boolean {
  return read(text) !== null
}

/** The number of the day, counted from 1970-01-01, which is 0. */
export function dayNumber(date: CalendarDate): number {
  const known = numbers.get(date)
  if (known !== undefined) return known
  const { year, month, day } = partsOf(date)
  const number = firstDayOfMonth(year, month) + day - 1
  if (isRemembered(number)) numbers.set(date, number)
  return number
}

/** The day `count` days later; earlier when `count` is negative. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return dateOf(dayNumber(date) + count)
}

/**
 * The same day `count` months later, or earlier when negative; the last day of the month where the
 * month is too short: 2024-01-31 and one month is 2024-02-29.
 */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const months = year * 12 + (month - 1) + count
  const [newYear, newMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return written(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Days from one date to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The last day of a period of whole calendar months that begins on `from`. */
export function lastDayOfMonths(from: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(from, months), -1)
}

/** The earlier of two dates. */
export function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other
}

// An answer counts the same days by the thousand, so each day from 1970 to 2106 is worked out once.
const numbers = new Map<CalendarDate, number>()
const dates = new Map<number, CalendarDate>()

function isRemembered(number: number): boolean {
  return number >= 0 && number < 50_000
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function partsOf(date: CalendarDate): Parts {
  const parts = read(date)
  if (parts === null) throw new RangeError(`Not a date of the calendar: ${date}`)
  return parts
}

const shape = /^\d{4}-\d\d-\d\d$/

// Every answer reads dates by the hundred: sliced, as groups of a pattern take three times as long.
function read(text: string): Parts | null {
  if (!shape.test(text)) return null
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? { year, month, day } : null
}

function firstDayOfMonth(year: number, month: number): number {
  const leapDays = (before: number): number =>
    Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  let days = (year - 1970) * 365 + leapDays(year - 1) - leapDays(1969)
  for (let passed = 1; passed < month; passed += 1) days += daysInMonth(year, passed)
  return days
}

function dateOf(number: number): CalendarDate {
  const known = dates.get(number)
  if (known !== undefined) return known
  const date = workedOut(number)
  if (isRemembered(number)) dates.set(number, date)
  return date
}

function workedOut(number: number): CalendarDate {
  let year = 1970 + Math.floor(number / 365.2425)
  if (firstDayOfMonth(year, 1) > number) year -= 1
  if (firstDayOfMonth(year + 1, 1) <= number) year += 1
  let month = 12
  while (firstDayOfMonth(year, month) > number) month -= 1
  return written(year, month, number - firstDayOfMonth(year, month) + 1)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function written(year: number, month: number, day: number): CalendarDate {
  if (year < 0) return '0000-01-01'
  if (year > 9999) return '9999-12-31'
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
