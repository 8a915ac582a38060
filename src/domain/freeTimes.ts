import type { CalendarDate } from '../law/calendarDate'
import { addMinutes, instantAt, minutesBetween, weekdayOf, type Instant } from './instant'
import { isPublicHoliday } from './isPublicHoliday'
import { minuteOfDay } from './minuteOfDay'
import { overlap, type Occupied } from './occupancy'
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
  const startAt = startsWithin(span, question.on)
  const last = minuteOfDay(span.to) - question.minutes
  const times: string[] = []
  for (let minute = minuteOfDay(span.from); minute <= last; minute += step) {
    const start = startAt(minute)
    if (start !== null && isFree(start, question)) times.push(clock(minute))
  }
  return times
}

/**
 * From minute of the day to moment. Minutes are counted from the start of the span, which is quick,
 * unless the clocks change within it.
 */
function startsWithin(
  { from, to }: WorkingSpan,
  on: CalendarDate,
): (minute: number) => Instant | null {
  const [opens, closes] = [instantAt(on, from), instantAt(on, to)]
  const length = minuteOfDay(to) - minuteOfDay(from)
  const steady = opens !== null && closes !== null && minutesBetween(opens, closes) === length
  return (minute) =>
    steady ? addMinutes(opens, minute - minuteOfDay(from)) : instantAt(on, clock(minute))
}

function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function isFree(start: Instant, { minutes, occupied, now }: FreeTimesQuestion): boolean {
  if (start <= now) return false
  const span = { start, end: addMinutes(start, minutes) }
  return !occupied.some((taken) => overlap(span, taken))
}
