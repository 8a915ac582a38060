import { addDays, type CalendarDate } from '../law/calendarDate'
import type { Availability } from './availability'
import type { Hindrance } from './citizenNeeds'
import { commonSpans } from './commonSpans'
import { freeTimes } from './freeTimes'
import { hinderedMinutes } from './hinderedMinutes'
import { minuteAt, minuteOf, startOfDay, startOfNextDay, type Instant } from './instant'
import { isClosingDay } from './isClosingDay'
import { minuteOfDay } from './minuteOfDay'
import type { Occupied } from './occupancy'
import { opensOn } from './opensOn'
import type { Room } from './room'
import { takenMinutes, type TakenMinutes } from './takenMinutes'

export interface FreeTimeSearch {
  readonly minutes: number
  /** Those of the authorities who take part, at least one: all must be there. */
  readonly people: readonly Availability[]
  /** When the citizen cannot come. */
  readonly hindrances: readonly Hindrance[]
  /** Every talk in the span searched: of the people, the citizen and the rooms. */
  readonly occupied: readonly Occupied[]
  readonly rooms: readonly BookableRoom[]
  readonly now: Instant
}

export interface BookableRoom extends Room {
  readonly availability: Availability
}

export interface FreeTime {
  readonly on: CalendarDate
  readonly at: string
  /** Ids of the rooms free then. */
  readonly rooms: readonly string[]
}

/** The free times of one day. The people must be free; which rooms are is told beside. */
export function freeTimesOn(on: CalendarDate, search: FreeTimeSearch): FreeTime[] {
  return freeTimesBy(search)(on)
}

/** The same for many days: what is taken is counted once. */
export function freeTimesBy(search: FreeTimeSearch): (on: CalendarDate) => FreeTime[] {
  const { minutes, people, hindrances, occupied, now } = search
  const citizen = occupied
    .filter(({ resource }) => resource.kind === 'citizen')
    .map(({ start, end }) => ({ start: minuteOf(start), end: minuteOf(end) }))
  const taken = [...people.flatMap((one) => takenMinutes(one, occupied)), ...citizen]
  const rooms = search.rooms.map((room) => ({
    ...room,
    taken: takenMinutes(room.availability, occupied),
  }))
  return (on) => {
    const opens = people.map((one) => opensOn(one, on)).reduce(commonSpans)
    if (opens.length === 0) return []
    const thatDay = during(on)
    const times = freeTimes({
      on,
      minutes,
      opens,
      taken: [...taken.filter(thatDay), ...hinderedMinutes(hindrances, on)],
      now,
    })
    if (times.length === 0) return []
    const places = rooms.map((room) => ({
      id: room.id,
      opens: opensOn(room.availability, on),
      taken: room.taken.filter(thatDay),
    }))
    return times.map((at) => ({ on, at, rooms: freeRooms(on, at, minutes, places) }))
  }
}

/** The first free times from a day to a day, both included; `roomNeeded` leaves out those without a room. */
export function firstFreeTimes(
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
  search: FreeTimeSearch,
  wanted: { readonly count: number; readonly roomNeeded: boolean },
): FreeTime[] {
  const timesOn = freeTimesBy(search)
  const found: FreeTime[] = []
  for (let on = span.from; on <= span.to; on = addDays(on, 1)) {
    if (isClosingDay(on)) continue
    for (const time of timesOn(on)) {
      if (wanted.roomNeeded && time.rooms.length === 0) continue
      found.push(time)
      if (found.length === wanted.count) return found
    }
  }
  return found
}

interface Place {
  readonly id: string
  readonly opens: ReturnType<typeof opensOn>
  readonly taken: readonly TakenMinutes[]
}

function freeRooms(
  on: CalendarDate,
  at: string,
  minutes: number,
  places: readonly Place[],
): string[] {
  const start = minuteAt(on, at)
  if (start === null) return []
  const end = minuteOfDay(at) + minutes
  return places
    .filter(
      ({ opens, taken }) =>
        opens.some((span) => span.from <= at && end <= minuteOfDay(span.to)) &&
        !taken.some((busy) => start < busy.end && busy.start < start + minutes),
    )
    .map(({ id }) => id)
}

function during(on: CalendarDate): (taken: TakenMinutes) => boolean {
  const [opens, closes] = [minuteOf(startOfDay(on)), minuteOf(startOfNextDay(on))]
  return ({ start, end }) => start < closes && opens < end
}
