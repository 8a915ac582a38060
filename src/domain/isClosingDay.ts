import type { CalendarDate } from '../law/calendarDate'

const closingDays: ReadonlySet<string> = new Set(['06-05', '12-24', '12-31'])

/**
 * True on Constitution Day, Christmas Eve and New Year’s Eve. They are no public holidays, but most
 * offices are closed: a talk can be booked, and is never proposed.
 */
export function isClosingDay(date: CalendarDate): boolean {
  return closingDays.has(date.slice(5))
}
