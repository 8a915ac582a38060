import { addDays, type CalendarDate } from '../law/calendarDate'
import { isClosingDay } from './isClosingDay'
import { roomNear } from './roomNear'
import { freeTimesBy, type FreeTime, type FreeTimeSearch } from './searchFreeTimes'
import type { SuggestionReason } from './suggestionReason'
import type { SuggestionSpan } from './suggestionSpans'

/** A time worth proposing, and why. */
export interface Suggestion {
  readonly on: CalendarDate
  readonly at: string
  /** Id of a free room; null when none is free or none is wanted. */
  readonly room: string | null
  readonly reasons: readonly SuggestionReason[]
}

/** How many are proposed. */
const count = 3

/**
 * The next free times, best first: in the recommended part of the window, then in all of it, then
 * at all. Never two in one half of a day, and never on a closing day.
 */
export function suggestTimes(
  spans: readonly SuggestionSpan[],
  search: FreeTimeSearch,
  wanted: { readonly roomNeeded: boolean },
): Suggestion[] {
  const usable = usableTimes(search, wanted.roomNeeded)
  const window = spans.find(({ part }) => part === 'window')
  const earliest = firstOf(daysIn(spans.filter(({ part }) => part !== 'recommended')), usable)
  const found = new Map<string, Suggestion>()
  for (const on of daysIn(spans))
    for (const time of usable(on)) {
      const half = `${on} ${time.at < '12:00' ? 'morning' : 'afternoon'}`
      if (found.has(half)) continue
      const { room, near } = roomNear(time, search)
      found.set(half, {
        on,
        at: time.at,
        room,
        reasons: [
          ...(window ? partReasons(on, spans) : []),
          ...(time === earliest ? (['earliest'] as const) : []),
          ...(room === null ? [] : (['room-free'] as const)),
          ...(near ? (['same-place'] as const) : []),
        ],
      })
      if (found.size === count) return [...found.values()]
    }
  return [...found.values()]
}

function partReasons(
  on: CalendarDate,
  spans: readonly SuggestionSpan[],
): readonly SuggestionReason[] {
  const within = spans.find(({ from, to }) => from <= on && on <= to)
  switch (within?.part) {
    case 'recommended':
      return ['recommended', 'within-window']
    case 'window':
      return ['within-window']
    case 'any':
    case undefined:
      return ['outside-window']
  }
}

/** The times of a day that may be proposed; each day is searched once. */
function usableTimes(
  search: FreeTimeSearch,
  roomNeeded: boolean,
): (on: CalendarDate) => readonly FreeTime[] {
  const timesOn = freeTimesBy(search)
  const known = new Map<CalendarDate, readonly FreeTime[]>()
  return (on) => {
    const times =
      known.get(on) ??
      (isClosingDay(on) ? [] : timesOn(on).filter(({ rooms }) => !roomNeeded || rooms.length > 0))
    known.set(on, times)
    return times
  }
}

function* daysIn(spans: readonly SuggestionSpan[]): Generator<CalendarDate> {
  for (const { from, to } of spans) for (let on = from; on <= to; on = addDays(on, 1)) yield on
}

function firstOf(
  days: Iterable<CalendarDate>,
  timesOn: (on: CalendarDate) => readonly FreeTime[],
): FreeTime | null {
  for (const on of days) {
    const [time] = timesOn(on)
    if (time) return time
  }
  return null
}
