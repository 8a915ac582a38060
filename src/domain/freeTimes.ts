import type { CalendarDate } from '../law/calendarDate'
import { minuteAt, minuteOf, weekdayOf, type Instant } from './instant'
import { isPublicHoliday } from './isPublicHoliday'
import { minuteOfDay } from './minuteOfDay'
import type { Occupied } from './occupancy'
import type { WorkingSpan, WorkingWeek } from './person'

/** Talks begin on the quarter. */
const step = 15

export interface FreeTimesQuestion {
  readonly on: CalendarDate
  readonly minutes: number
  readonly workingWeek: WorkingWeek
  /** Everything that keeps the citizen, the caseworker or the chosen room busy that day. */
  readonly occupied: readonly Occupied[]
  readonly now: Instant
}

/** Local times (`HH:MM`) on a day when a talk of that length fits within the working hours, in order. */
export function freeTimes(question: FreeTimesQuestion): string[] {
  const { on, workingWeek } = question
  if (isPublicHoliday(on)) return []
  const spans = workingWeek[weekdayOf(on)] ?? []
  return spans.flatMap((span) => freeWithin(span, question))
}

function freeWithin(span: WorkingSpan, question: FreeTimesQuestion): string[] {
  const { minutes, occupied, now } = question
  const startAt = startsWithin(span, question.on)
  const busy = occupied.map(({ start, end }) => ({ start: minuteOf(start), end: minuteOf(end) }))
  const after = minuteOf(now)
  const last = minuteOfDay(span.to) - minutes
  const times: string[] = []
  for (let at = minuteOfDay(span.from); at <= last; at += step) {
    const start = startAt(at)
    if (start === null || start <= after) continue
    if (!busy.some((taken) => start < taken.end && taken.start < start + minutes))
      times.push(clock(at))
  }
  return times
}

/**
 * From minute of the day to minute since 1970. Minutes are counted from the start of the span,
 * which is quick, unless the clocks change within it.
 */
function startsWithin({ from, to }: WorkingSpan, on: CalendarDate): (at: number) => number | null {
  const [opens, closes] = [minuteAt(on, from), minuteAt(on, to)]
  const [first, length] = [minuteOfDay(from), minuteOfDay(to) - minuteOfDay(from)]
  const steady = opens !== null && closes !== null && closes - opens === length
  return (at) => (steady ? opens + at - first : minuteAt(on, clock(at)))
}

function clock(minuteOfDay: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`
}
