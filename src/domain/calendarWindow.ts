import { addDays, type CalendarDate } from '../law/calendarDate'
import { startOfDay, startOfNextDay, type Instant } from './instant'

/** How far calendars are read, in days before and after today. */
const reach = { back: 90, ahead: 400 }

/** The days calendars are read for, both included, and the moments they begin and are over. */
export function calendarWindow(today: CalendarDate): {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly start: Instant
  readonly end: Instant
} {
  const [from, to] = [addDays(today, -reach.back), addDays(today, reach.ahead)]
  return { from, to, start: startOfDay(from), end: startOfNextDay(to) }
}
