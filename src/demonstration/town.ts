import { addDays, type CalendarDate } from '../law/calendarDate'
import { freeTimes } from '../domain/freeTimes'
import { addMinutes, instantAt, startOfDay, startOfNextDay } from '../domain/instant'
import type { Occupied } from '../domain/occupancy'
import { overlap } from '../domain/occupancy'
import { demonstrationRooms } from './demonstrationRooms'
import { demonstrationStaff } from './demonstrationStaff'
import type { Person } from '../domain/person'
import type { Random } from './random'

/** A time found for a talk, with who holds it and a room that is free. */
export interface Appointment {
  readonly caseworker: string
  readonly start: string
  readonly end: string
  readonly room: string | null
}

/** The calendars of everybody in town while it is being laid out. */
export interface Town {
  /** A free time on the day, or the next working day that has one within a week; null when none has. */
  readonly appoint: (wanted: {
    readonly authority: string
    readonly citizen: string
    readonly on: CalendarDate
    readonly minutes: number
  }) => Appointment | null
}

/** How far a talk may slip when its day is full or no working day. */
const slip = 6

export function layOutTown(random: Random): Town {
  const taken: Occupied[] = []
  const busy = (id: string) => taken.filter(({ resource }) => resource.id === id)
  const holders = (authority: string) =>
    demonstrationStaff.filter((row) => row.authority === authority && row.role !== 'team-leader')

  function onDay(wanted: Parameters<Town['appoint']>[0], on: CalendarDate): Appointment | null {
    const people = holders(wanted.authority)
    if (people.length === 0) return null
    const month = { start: startOfDay(addDays(on, -14)), end: startOfNextDay(addDays(on, 14)) }
    const load = ({ id }: Person) => busy(id).filter((row) => overlap(row, month)).length
    const least = Math.min(...people.map(load))
    const caseworker = random.pick(people.filter((row) => load(row) === least))
    const times = freeTimes({
      on,
      minutes: wanted.minutes,
      workingWeek: caseworker.workingWeek,
      occupied: [...busy(caseworker.id), ...busy(wanted.citizen)],
      now: startOfDay(on),
    })
    if (times.length === 0) return null
    const start = instantAt(on, random.pick(times))
    if (start === null) return null
    const span = { start, end: addMinutes(start, wanted.minutes) }
    const room = demonstrationRooms
      .filter(({ authority }) => authority === wanted.authority)
      .find(({ id }) => !busy(id).some((row) => overlap(row, span)))
    return { caseworker: caseworker.id, ...span, room: room?.id ?? null }
  }

  return {
    appoint: (wanted) => {
      for (let days = 0; days <= slip; days++) {
        const found = onDay(wanted, addDays(wanted.on, days))
        if (found === null) continue
        const { start, end, caseworker, room } = found
        const occupy = (kind: 'caseworker' | 'citizen' | 'room', id: string) =>
          taken.push({ resource: { kind, id }, start, end, conversation: '' })
        occupy('caseworker', caseworker)
        occupy('citizen', wanted.citizen)
        if (room !== null) occupy('room', room)
        return found
      }
      return null
    },
  }
}
