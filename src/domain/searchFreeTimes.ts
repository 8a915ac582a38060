import { addDays, type CalendarDate } from '../law/calendarDate'
import { freeTimes } from './freeTimes'
import { addMinutes, instantAt, type Instant } from './instant'
import { overlap, type Occupied } from './occupancy'
import type { WorkingWeek } from './person'
import type { Room } from './room'

export interface FreeTimeSearch {
  readonly minutes: number
  readonly workingWeek: WorkingWeek
  /** Everything busy in the span searched: caseworker, citizen and rooms. */
  readonly occupied: readonly Occupied[]
  readonly rooms: readonly Room[]
  readonly now: Instant
}

export interface FreeTime {
  readonly on: CalendarDate
  readonly at: string
  /** Ids of the rooms free then. */
  readonly rooms: readonly string[]
}

/** The free times of one day. The people must be free; which rooms are is told beside. */
export function freeTimesOn(on: CalendarDate, search: FreeTimeSearch): FreeTime[] {
  const people = search.occupied.filter(({ resource }) => resource.kind !== 'room')
  return freeTimes({ ...search, on, occupied: people }).map((at) => ({
    on,
    at,
    rooms: freeRooms(on, at, search),
  }))
}

/** The first free times from a day to a day, both included; `roomNeeded` leaves out those without a room. */
export function firstFreeTimes(
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
  search: FreeTimeSearch,
  wanted: { readonly count: number; readonly roomNeeded: boolean },
): FreeTime[] {
  const found: FreeTime[] = []
  for (let on = span.from; on <= span.to; on = addDays(on, 1))
    for (const time of freeTimesOn(on, search)) {
      if (wanted.roomNeeded && time.rooms.length === 0) continue
      found.push(time)
      if (found.length === wanted.count) return found
    }
  return found
}

function freeRooms(on: CalendarDate, at: string, search: FreeTimeSearch): string[] {
  const start = instantAt(on, at)
  if (start === null) return []
  const span = { start, end: addMinutes(start, search.minutes) }
  const taken = new Set(
    search.occupied
      .filter(({ resource }) => resource.kind === 'room')
      .filter((busy) => overlap(span, busy))
      .map(({ resource }) => resource.id),
  )
  return search.rooms.map(({ id }) => id).filter((id) => !taken.has(id))
}
