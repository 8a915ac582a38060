import type { CalendarDate } from '../law/calendarDate'
import { minuteAt, minuteOf, type Instant } from './instant'
import { minuteOfDay } from './minuteOfDay'
import type { TakenMinutes } from './takenMinutes'
import type { WorkingSpan } from './workingWeek'

/** Talks begin on the quarter. */
const step = 15

export interface FreeTimesQuestion {
  readonly on: CalendarDate
  readonly minutes: number
  /** The hours of that day when everybody who takes part is there. */
  readonly opens: readonly WorkingSpan[]
  /** When one of them is not free. */
  readonly taken: readonly TakenMinutes[]
  readonly now: Instant
}

/** Local times (`HH:MM`) on a day when a talk of that length fits within the hours, in order. */
export function freeTimes(question: FreeTimesQuestion): string[] {
  return question.opens.flatMap((span) => freeWithin(span, question))
}

function freeWithin(span: WorkingSpan, question: FreeTimesQuestion): string[] {
  const { minutes, taken, now } = question
  const startAt = startsWithin(span, question.on)
  const after = minuteOf(now)
  const first = Math.ceil(minuteOfDay(span.from) / step) * step
  const last = minuteOfDay(span.to) - minutes
  const times: string[] = []
  for (let at = first; at <= last; at += step) {
    const start = startAt(at)
    if (start === null || start <= after) continue
    if (!taken.some((busy) => start < busy.end && busy.start < start + minutes))
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
