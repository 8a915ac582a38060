import { addDays, type CalendarDate } from '../law/calendarDate'
import { weekdayOf } from './instant'

/** The Monday of the week a day lies in, and those after it. */
export function mondaysFrom(day: CalendarDate, count: number): readonly CalendarDate[] {
  const first = addDays(day, 1 - weekdayOf(day))
  return Array.from({ length: count }, (_, index) => addDays(first, 7 * index))
}
