import type { CalendarDate } from '../law/calendarDate'
import { addressesNear, type PlacedTalk } from './addressesNear'
import type { BookingWarning } from './bookingWarning'
import { hinderedMinutes } from './hinderedMinutes'
import { dateOf, minuteAt, minuteOf, type Instant } from './instant'
import { isClosingDay } from './isClosingDay'
import { minuteOfDay } from './minuteOfDay'
import { opensOn } from './opensOn'
import type { FreeTimeSearch } from './searchFreeTimes'
import { takenMinutes } from './takenMinutes'

/** A talk that may come to be: local day and time, and the address it is held at, if any. */
export interface WantedTalk {
  readonly on: CalendarDate
  readonly at: string
  readonly room: string | null
  readonly address: string | null
}

/** What a talk meets beside calendars. */
export interface Surroundings {
  /** The other talks of whoever holds it, those with an address. */
  readonly placed: readonly PlacedTalk[]
  /** The last day of the requirement it would fill; null when it would fill none. */
  readonly dueBy: CalendarDate | null
  /** Somebody of another authority takes part whose calendar nobody here sees. */
  readonly unshared: boolean
}

/** What speaks against a talk without forbidding it. Clashes with talks are told apart. */
export function warningsFor(
  { on, at, room, address }: WantedTalk,
  { people, hindrances, occupied, rooms, minutes }: FreeTimeSearch,
  { placed, dueBy, unshared }: Surroundings,
): BookingWarning[] {
  const start = minuteAt(on, at)
  if (start === null) return []
  const meets = (taken: { readonly start: number; readonly end: number }) =>
    start < taken.end && taken.start < start + minutes
  const within = (availability: Parameters<typeof opensOn>[0]) =>
    opensOn(availability, on).some(
      ({ from, to }) => from <= at && minuteOfDay(at) + minutes <= minuteOfDay(to),
    )
  const place = rooms.find(({ id }) => id === room)?.availability
  const all = place ? [...people, place] : people
  const paused = all.filter((one) => {
    const own = takenMinutes({ ...one, busy: [] }, occupied)
    const bare = takenMinutes({ ...one, busy: [], bufferMinutes: 0 }, occupied)
    return own.some(meets) && !bare.some(meets)
  })
  const isApart = (talk: { readonly start: Instant; readonly end: Instant }) =>
    !meets({ start: minuteOf(talk.start), end: minuteOf(talk.end) })
  const near = address === null ? [] : addressesNear({ start, end: start + minutes }, placed)
  const citizens = occupied.filter(({ resource }) => resource.kind === 'citizen')
  const told: readonly (readonly [BookingWarning, boolean])[] = [
    ['closing-day', isClosingDay(on)],
    ['outside-hours', !people.every(within)],
    ['other-calendar', people.some((one) => takenMinutes(one, []).some(meets))],
    ['too-close', paused.length > 0],
    ['citizen-hindered', hinderedMinutes(hindrances, on).some(meets)],
    ['room-closed', place !== undefined && !within(place)],
    ['far-apart', near.some((other) => other !== address)],
    ['after-due', dueBy !== null && on > dueBy],
    ['second-that-day', citizens.some((talk) => isApart(talk) && dateOf(talk.start) === on)],
    ['not-shared', unshared],
  ]
  return told.filter(([, holds]) => holds).map(([warning]) => warning)
}
