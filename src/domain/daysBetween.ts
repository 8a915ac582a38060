import { addDays, type CalendarDate } from '../law/calendarDate'

/** Every day from one to another, both included, in order. */
export function daysBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = []
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on)
  return days
}
