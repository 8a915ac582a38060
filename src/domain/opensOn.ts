import type { CalendarDate } from '../law/calendarDate'
import type { Availability } from './availability'
import { weekdayOf } from './instant'
import { isPublicHoliday } from './isPublicHoliday'
import type { WorkingSpan } from './workingWeek'

/** The hours of a day: none on a public holiday or when away; else the day’s own, or the week’s. */
export function opensOn(
  { week, exceptions, absences }: Pick<Availability, 'week' | 'exceptions' | 'absences'>,
  on: CalendarDate,
): readonly WorkingSpan[] {
  if (isPublicHoliday(on)) return []
  if (absences.some(({ from, to }) => from <= on && on <= to)) return []
  const exception = exceptions.find((row) => row.on === on)
  return exception ? exception.spans : (week[weekdayOf(on)] ?? [])
}
