import type { CalendarDate } from '../law/calendarDate'
import type { Availability } from './availability'
import type { Conversation } from './conversation'
import { dateOf, timeOf } from './instant'
import { opensOn } from './opensOn'

/** The booked talks from a day on that lie on a day of absence or other hours, and outside those. */
export function talksWhileAway(
  hours: Pick<Availability, 'week' | 'exceptions' | 'absences'>,
  talks: readonly Conversation[],
  today: CalendarDate,
): Conversation[] {
  return talks.filter(({ status, start, end }) => {
    const on = dateOf(start)
    if (status !== 'booked' || on < today) return false
    const special =
      hours.exceptions.some((row) => row.on === on) ||
      hours.absences.some(({ from, to }) => from <= on && on <= to)
    return (
      special &&
      !opensOn(hours, on).some(({ from, to }) => from <= timeOf(start) && timeOf(end) <= to)
    )
  })
}
