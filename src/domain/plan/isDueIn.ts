import type { CalendarDate } from '../../law/calendarDate'

/**
 * Whether a required talk belongs in a plan of a span: it is overdue, or due within it or later and
 * recommended by its last day. Talks that share a window are not all put off until it ends.
 */
export function isDueIn(
  { dueBy, recommended }: { readonly dueBy: CalendarDate; readonly recommended: CalendarDate },
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
): boolean {
  return dueBy < today || (span.from <= dueBy && recommended <= span.to)
}
