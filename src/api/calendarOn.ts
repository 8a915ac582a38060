import type { BookingOptions, BookingQuestion } from '../contract/bookingOptions'
import { addressesNear } from '../domain/addressesNear'
import { clashesOf } from '../domain/clashes'
import { addMinutes, instantAt, minuteAt } from '../domain/instant'
import { isClosingDay } from '../domain/isClosingDay'
import { overlap } from '../domain/occupancy'
import { freeTimesOn, type FreeTimeSearch } from '../domain/searchFreeTimes'
import { timeErrors } from '../domain/timeErrors'
import { warningsFor, type Surroundings, type WantedTalk } from '../domain/warningsFor'

/** What the calendars say of one day, and of a time on it where one is asked about. */
export function calendarOn(
  on: string,
  search: FreeTimeSearch,
  { at, minutes, room, form }: BookingQuestion,
  around: Surroundings,
): Pick<BookingOptions, 'freeTimes' | 'clashes' | 'warnings' | 'placesNear'> {
  const start = at === undefined ? null : instantAt(on, at)
  const from = at === undefined ? null : minuteAt(on, at)
  const span = start === null ? null : { start, end: addMinutes(start, minutes) }
  const inTheWay = search.occupied.filter(
    (taken) =>
      span !== null &&
      overlap(span, taken) &&
      (taken.resource.kind !== 'room' || taken.resource.id === room),
  )
  const warnings = () => {
    if (at === undefined) return isClosingDay(on) ? (['closing-day'] as const) : []
    // Of a time that is refused there is nothing to accept.
    const refused = timeErrors({ on, at, minutes }, search.now).length > 0
    return refused ? [] : warningsFor(placeOf(on, at, room, form, search), search, around)
  }
  return {
    freeTimes: freeTimesOn(on, search).map(({ at: time, rooms }) => ({ at: time, rooms })),
    clashes: clashesOf(inTheWay),
    placesNear:
      from === null ? [] : addressesNear({ start: from, end: from + minutes }, around.placed),
    warnings: warnings(),
  }
}

/** Where the talk would be; nobody is asked where a place that is no room lies. */
function placeOf(
  on: string,
  at: string,
  asked: string | undefined,
  form: BookingQuestion['form'],
  { rooms }: FreeTimeSearch,
): WantedTalk {
  const physical = form === undefined || form === 'physical'
  const room = physical ? rooms.find(({ id }) => id === asked) : undefined
  return { on, at, room: room?.id ?? null, address: room?.address ?? null }
}
