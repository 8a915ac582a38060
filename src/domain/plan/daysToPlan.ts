import { addDays, type CalendarDate } from '../../law/calendarDate'
import { isClosingDay } from '../isClosingDay'

/**
 * The days of a span, from today on, that lie in the window of a requirement; all of them when that
 * is over. Closing days are never proposed.
 */
export function daysToPlan(
  { from, dueBy }: { readonly from: CalendarDate; readonly dueBy: CalendarDate },
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
): CalendarDate[] {
  const first = [from, span.from, today].toSorted().at(-1) ?? today
  const last = dueBy < today || span.to < dueBy ? span.to : dueBy
  const days: CalendarDate[] = []
  for (let on = first; on <= last; on = addDays(on, 1)) if (!isClosingDay(on)) days.push(on)
  return days
}
