import { addMonths, type CalendarDate } from '../../law/calendarDate'

/** The first day of the first month, when this month and those before it make that number. */
export function firstDayOfSpan(today: CalendarDate, months: number): CalendarDate {
  return addMonths(`${today.slice(0, 7)}-01`, 1 - months)
}

/** Every month of the span as `YYYY-MM`, the earliest first. */
export function monthsOf(today: CalendarDate, months: number): readonly string[] {
  const first = firstDayOfSpan(today, months)
  return Array.from({ length: months }, (_, index) => addMonths(first, index).slice(0, 7))
}
