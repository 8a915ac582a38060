import type { CalendarDate } from '../law/calendarDate'
import { addMinutes, instantAt, weekdayOf, type Instant } from './instant'
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

/** No span of work crosses the hour at which the clocks change, so minutes can be counted from its start. */
function freeWithin({ from, to }: WorkingSpan, question: FreeTimesQuestion): string[] {
  const opens = instantAt(question.on, from)
  if (opens === null) return []
  const last = minuteOfDay(to) - question.minutes
  const times: string[] = []
  for (let minute = minuteOfDay(from); minute <= last; minute += step)
    if (isFree(addMinutes(opens, minute - minuteOfDay(from)), question)) times.push(clock(minute))
  return times
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
