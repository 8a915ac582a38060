import { addDays, type CalendarDate, dayNumber } from '../law/calendarDate'
import { freeTimes } from '../domain/freeTimes'
import { addMinutes, instantAt, startOfDay } from '../domain/instant'
import { type Occupied, overlap, type Resource } from '../domain/occupancy'
import type { Person } from '../domain/person'
import { demonstrationRooms } from './demonstrationRooms'
import { demonstrationStaff } from './demonstrationStaff'
import type { Random } from './random'

/** A time found for a talk, with who holds it and a room that is free. */
export interface Appointment {
  readonly caseworker: string
  readonly start: string
  readonly end: string
  readonly room: string | null
}

interface Wanted {
  readonly authority: string
  readonly citizen: string
  readonly on: CalendarDate
  readonly minutes: number
  readonly random: Random
}

/** The calendars of everybody in town while it is being laid out. */
export interface Town {
  /** A free time on the day, or the next working day that has one within a week; null when none has. */
  readonly appoint: (wanted: Wanted) => Appointment | null
}

/** How far a talk may slip when its day is full or no working day. */
const slip = 6

export function layOutTown(): Town {
  const taken = new Map<string, Occupied[]>()
  const load = new Map<string, number>()
  const busy = (id: string, on: CalendarDate) => taken.get(`${id} ${on}`) ?? []
  const weekOf = (id: string, on: CalendarDate) => `${id} ${Math.floor(dayNumber(on) / 7)}`
  // Even days before even weeks.
  const loadOf = ({ id }: Person, on: CalendarDate) =>
    busy(id, on).length * 100 + (load.get(weekOf(id, on)) ?? 0)

  function onDay(wanted: Wanted, on: CalendarDate): Appointment | null {
    const people = holdersOf(wanted.authority)
    if (people.length === 0) return null
    const least = Math.min(...people.map((row) => loadOf(row, on)))
    const caseworker = wanted.random.pick(people.filter((row) => loadOf(row, on) === least))
    const times = freeTimes({
      on,
      minutes: wanted.minutes,
      workingWeek: caseworker.workingWeek,
      occupied: [...busy(caseworker.id, on), ...busy(wanted.citizen, on)],
      now: startOfDay(on),
    })
    if (times.length === 0) return null
    const start = instantAt(on, wanted.random.pick(times))
    if (start === null) return null
    const span = { start, end: addMinutes(start, wanted.minutes) }
    const rooms = demonstrationRooms.filter(
      ({ id, authority }) =>
        authority === wanted.authority && !busy(id, on).some((row) => overlap(row, span)),
    )
    const room = rooms.length === 0 ? null : wanted.random.pick(rooms)
    return { caseworker: caseworker.id, ...span, room: room?.id ?? null }
  }

  function occupy(resource: Resource, on: CalendarDate, { start, end }: Appointment): void {
    const row = { resource, start, end, conversation: '' }
    taken.set(`${resource.id} ${on}`, [...busy(resource.id, on), row])
    const week = weekOf(resource.id, on)
    load.set(week, (load.get(week) ?? 0) + 1)
  }

  return {
    appoint: (wanted) => {
      for (let days = 0; days <= slip; days++) {
        const on = addDays(wanted.on, days)
        const found = onDay(wanted, on)
        if (found === null) continue
        occupy({ kind: 'caseworker', id: found.caseworker }, on, found)
        occupy({ kind: 'citizen', id: wanted.citizen }, on, found)
        if (found.room !== null) occupy({ kind: 'room', id: found.room }, on, found)
        return found
      }
      return null
    },
  }
}

function holdersOf(authority: string): readonly Person[] {
  return demonstrationStaff.filter(
    (row) => row.authority === authority && row.role !== 'team-leader',
  )
}
