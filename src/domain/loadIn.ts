import { addDays, type CalendarDate } from '../law/calendarDate'
import type { Availability } from './availability'
import type { Conversation } from './conversation'
import { dateOf, minutesBetween } from './instant'
import { minuteOfDay } from './minuteOfDay'
import { occupiesTime } from './occupancy'
import { opensOn } from './opensOn'

/** What somebody has in a week: talks, the minutes they take, and the minutes of working hours. */
export interface Load {
  readonly from: CalendarDate
  readonly talks: number
  readonly minutes: number
  readonly open: number
}

/** The load of the week that begins on a Monday. */
export function loadIn(
  monday: CalendarDate,
  hours: Pick<Availability, 'week' | 'exceptions' | 'absences'>,
  talks: readonly Conversation[],
): Load {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  const own = talks.filter(
    ({ status, start }) => occupiesTime(status) && days.includes(dateOf(start)),
  )
  return {
    from: monday,
    talks: own.length,
    minutes: sum(own.map(({ start, end }) => minutesBetween(start, end))),
    open: sum(
      days.flatMap((on) =>
        opensOn(hours, on).map(({ from, to }) => minuteOfDay(to) - minuteOfDay(from)),
      ),
    ),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
