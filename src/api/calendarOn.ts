import type { BookingOptions, BookingQuestion } from '../contract/bookingOptions'
import { clashesOf } from '../domain/clashes'
import { addMinutes, instantAt } from '../domain/instant'
import { isClosingDay } from '../domain/isClosingDay'
import { overlap } from '../domain/occupancy'
import { freeTimesOn, type FreeTimeSearch } from '../domain/searchFreeTimes'
import { warningsFor } from '../domain/warningsFor'

/** What the calendars say of one day, and of a time on it where one is asked about. */
export function calendarOn(
  on: string,
  search: FreeTimeSearch,
  { at, minutes, room }: BookingQuestion,
): Pick<BookingOptions, 'freeTimes' | 'clashes' | 'warnings'> {
  const start = at === undefined ? null : instantAt(on, at)
  const span = start === null ? null : { start, end: addMinutes(start, minutes) }
  const inTheWay = search.occupied.filter(
    (taken) =>
      span !== null &&
      overlap(span, taken) &&
      (taken.resource.kind !== 'room' || taken.resource.id === room),
  )
  return {
    freeTimes: freeTimesOn(on, search).map(({ at: time, rooms }) => ({ at: time, rooms })),
    clashes: clashesOf(inTheWay),
    warnings:
      at === undefined
        ? isClosingDay(on)
          ? ['closing-day']
          : []
        : warningsFor({ on, at, room: room ?? null }, search),
  }
}
