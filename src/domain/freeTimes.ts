import type { CalendarDate } from '../law/calendarDate'
import { addMinutes, instantAt, weekdayOf, type Instant } from './instant'
import { isPublicHoliday } from './isPublicHoliday'
import { minuteOfDay } from './minuteOfDay'
import { overlap, type Occupied } from './occupancy'
import type { WorkingWeek } from './person'

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
  const { on, minutes, workingWeek } = question
  if (isPublicHoliday(on)) return []
  const spans = workingWeek[weekdayOf(on)] ?? []
  return spans
    .flatMap(({ from, to }) => starts(minuteOfDay(from), minuteOfDay(to) - minutes))
    .filter((at) => isFree(at, question))
}

function starts(first: number, last: number): string[] {
  const times: string[] = []
  for (let minute = first; minute <= last; minute += step) times.push(clock(minute))
  return times
}

function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function isFree(at: string, { on, minutes, occupied, now }: FreeTimesQuestion): boolean {
  const start = instantAt(on, at)
  if (start === null || start <= now) return false
  const span = { start, end: addMinutes(start, minutes) }
  return !occupied.some((taken) => overlap(span, taken))
}
