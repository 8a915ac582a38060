import type { CalendarDate } from '../law/calendarDate'
import type { Availability } from './availability'
import { dateOf, startOfDay, startOfNextDay, timeOf } from './instant'
import { overlap } from './occupancy'
import type { WorkingSpan } from './workingWeek'

/** What another calendar says is busy on a day, in local time; what goes on past midnight ends there. */
export function busyOn({ busy }: Pick<Availability, 'busy'>, on: CalendarDate): WorkingSpan[] {
  const day = { start: startOfDay(on), end: startOfNextDay(on) }
  return busy
    .filter((time) => overlap(time, day))
    .map(({ start, end }) => ({
      from: dateOf(start) < on ? '00:00' : timeOf(start),
      to: end >= day.end ? '24:00' : timeOf(end),
    }))
}
