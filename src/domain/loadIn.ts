import { addDays, type CalendarDate } from '../law/calendarDate'
import type { Availability } from './availability'
import type { Conversation } from './conversation'
import { busyOn } from './busyOn'
import { dateOf, minutesBetween, timeOf } from './instant'
import { minuteOfDay } from './minuteOfDay'
import { occupiesTime } from './occupancy'
import { opensOn } from './opensOn'

/**
 * What somebody has in a week: talks, the minutes they take, and the minutes of working hours there
 * are for talks. What another calendar says is busy is not among these, unless it is such a talk.
 */
export interface Load {
  readonly from: CalendarDate
  readonly talks: number
  readonly minutes: number
  readonly open: number
}

/** The load of the week that begins on a Monday. */
export function loadIn(
  monday: CalendarDate,
  hours: Pick<Availability, 'week' | 'exceptions' | 'absences' | 'busy'>,
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
    open: sum(days.map((on) => minutesFor(on, hours, own))),
  }
}

function minutesFor(
  on: CalendarDate,
  hours: Pick<Availability, 'week' | 'exceptions' | 'absences' | 'busy'>,
  own: readonly Conversation[],
): number {
  const talks = own
    .filter(({ start }) => dateOf(start) === on)
    .map(({ start, end }) => ({ from: timeOf(start), to: timeOf(end) }))
  const [open, busy, held] = [opensOn(hours, on), busyOn(hours, on), talks].map((spans) =>
    spans.map(({ from, to }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) })),
  )
  const all = [...(open ?? []), ...(busy ?? []), ...(held ?? [])]
  const turns = [...new Set(all.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  const isIn = (spans: typeof open, at: number) =>
    spans?.some(({ from, to }) => from <= at && at < to) ?? false
  // Between two turns nothing begins or ends.
  return sum(
    turns.map((at, index) =>
      isIn(open, at) && (!isIn(busy, at) || isIn(held, at)) ? (turns[index + 1] ?? at) - at : 0,
    ),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
