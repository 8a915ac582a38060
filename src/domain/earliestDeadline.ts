import { addDays, type CalendarDate } from '../law/calendarDate'
import { selfBookingDays } from '../law/selfBookingDays'

/** The first day a booking may end on that is opened on a day: the citizen has the days the law gives. */
export function earliestDeadline(openedOn: CalendarDate): CalendarDate {
  return addDays(openedOn, selfBookingDays)
}
