import { addDays, type CalendarDate } from '../../law/calendarDate'

/** How far back one’s talks are looked through: the same day of last year, or the day before it. */
export function yearBefore(today: CalendarDate): CalendarDate {
  return addDays(today, -366)
}
