import { addMonths, type CalendarDate } from './calendarDate'

/** Whether somebody born that day is younger than that many years on a day; null when not known. */
export function isUnder(
  years: number,
  birthDate: CalendarDate | null,
  on: CalendarDate,
): boolean | null {
  return birthDate === null ? null : on < addMonths(birthDate, years * 12)
}
