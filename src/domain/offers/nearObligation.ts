import { addDays, type CalendarDate } from '../../law/calendarDate'

/** How many days ahead the day an offer must have begun by is near. Ours, not the law’s. */
const ahead = 28

/** Whether the day an offer must have begun by is so near that one should be planned. */
export function nearObligation(dueBy: CalendarDate, today: CalendarDate): boolean {
  return dueBy <= addDays(today, ahead)
}
