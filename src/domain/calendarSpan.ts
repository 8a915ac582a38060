import { addDays, type CalendarDate } from '../law/calendarDate'
import { weekdayOf } from './instant'

/** The days a calendar shows about a day, in order, and the same day of the span before and after. */
export function calendarSpan(
  on: CalendarDate,
  span: 'day' | 'week',
): {
  readonly days: readonly [CalendarDate, ...CalendarDate[]]
  readonly before: CalendarDate
  readonly after: CalendarDate
} {
  if (span === 'day') return { days: [on], before: addDays(on, -1), after: addDays(on, 1) }
  const monday = addDays(on, 1 - weekdayOf(on))
  const rest = [1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days))
  return { days: [monday, ...rest], before: addDays(on, -7), after: addDays(on, 7) }
}
