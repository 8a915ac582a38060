import { isCalendarDate, type CalendarDate } from './calendarDate'

/** The days the law is written down for. Outside them it is refused, never guessed from the nearest. */
export const supportedDates = { from: '2019-01-01', to: '2029-12-31' } as const

/** Throws `RangeError` when the day is no date or lies outside the days the law is known for. */
export function requireSupported(on: CalendarDate): void {
  if (!isSupported(on))
    throw new RangeError(`${on} is not from ${supportedDates.from} to ${supportedDates.to}`)
}

/** True for a real date the law is known for. */
export function isSupported(on: string): boolean {
  return isCalendarDate(on) && supportedDates.from <= on && on <= supportedDates.to
}
