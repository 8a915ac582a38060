import { addDays, type CalendarDate } from '../law/calendarDate'

/** How many days ahead another time is looked for. Ours, not the law's. */
const ahead = 28

/** The days in which another time is looked for a talk of `on`: after its day, and after today. */
export function nextTimeSpan(
  on: CalendarDate,
  today: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const from = addDays(on < today ? today : on, 1)
  return { from, to: addDays(from, ahead) }
}
