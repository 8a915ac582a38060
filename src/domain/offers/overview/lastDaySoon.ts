import { addDays, type CalendarDate } from '../../../law/calendarDate'

/** The last day that is soon, when what comes within so many days is. */
export function lastDaySoon(today: CalendarDate, within: number): CalendarDate {
  return addDays(today, within)
}
