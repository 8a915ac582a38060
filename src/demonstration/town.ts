import { addDays, type CalendarDate, dayNumber } from '../law/calendarDate'
import type { Availability } from '../domain/availability'
import { freeTimes } from '../domain/freeTimes'
import { addMinutes, instantAt, minuteOf } from '../domain/instant'
import { type Occupied, overlap, type Resource } from '../domain/occupancy'
import { isClosingDay } from '../domain/isClosingDay'
import { opensOn } from '../domain/opensOn'
import type { Person } from '../domain/person'
import { takenMinutes } from '../domain/takenMinutes'
import { unkeptAvailability } from '../domain/unkeptAvailability'
import type { Room } from '../domain/room'
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

/** How many talks somebody holds in a day. */
const most = 6

/** What is taken on a day, by the id of the person or room. */
type Day = Map<string, Occupied[]>

export function layOutTown(
  staff: readonly Person[],
  rooms: readonly Room[],
  availabilities: readonly Availability[],
): Town {
  const holders = groupedBy(
    staff.filter(({ role }) => role !== 'team-leader'),
    ({ authority }) => authority,
  )
  const roomsOf = groupedBy(rooms, ({ authority }) => authority)
  const hoursOf = new Map(availabilities.map((row) => [row.owner.id, row]))
  const days = new Map<CalendarDate, Day>()
  const load = new Map<number, Map<string, number>>()
  const dayOf = (on: CalendarDate) => kept(days, on, (): Day => new Map())
  const weekOf = (on: CalendarDate) =>
    kept(load, Math.floor(dayNumber(on) / 7), () => new Map<string, number>())

  function onDay(wanted: Wanted, on: CalendarDate): Appointment | null {
    const [day, week] = [dayOf(on), weekOf(on)]
    const busy = (id: string) => day.get(id) ?? []
    const caseworker = leastLoaded(holders.get(wanted.authority) ?? [], wanted, busy, week)
    if (caseworker === null || busy(caseworker.id).length === most) return null
    const owner = { kind: 'caseworker', id: caseworker.id } as const
    const hours = hoursOf.get(caseworker.id) ?? unkeptAvailability(owner)
    const times = freeTimes({
      on,
      minutes: wanted.minutes,
      opens: isClosingDay(on) ? [] : opensOn(hours, on),
      taken: [
        ...takenMinutes(hours, busy(caseworker.id)),
        ...busy(wanted.citizen).map(({ start, end }) => ({
          start: minuteOf(start),
          end: minuteOf(end),
        })),
      ],
      now: `${on}T00:00:00Z`,
    })
    if (times.length === 0) return null
    const start = instantAt(on, wanted.random.pick(times))
    if (start === null) return null
    const span = { start, end: addMinutes(start, wanted.minutes) }
    const free = (roomsOf.get(wanted.authority) ?? []).filter(
      ({ id }) => !busy(id).some((row) => overlap(row, span)),
    )
    const room = free.length === 0 ? null : wanted.random.pick(free)
    return { caseworker: caseworker.id, ...span, room: room?.id ?? null }
  }

  function occupy(resource: Resource, on: CalendarDate, { start, end }: Appointment): void {
    kept(dayOf(on), resource.id, () => []).push({ resource, start, end, conversation: '' })
    const week = weekOf(on)
    week.set(resource.id, (week.get(resource.id) ?? 0) + 1)
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

/** One of those who have least to do: even days before even weeks. */
function leastLoaded(
  people: readonly Person[],
  { random }: Wanted,
  busy: (id: string) => readonly Occupied[],
  week: ReadonlyMap<string, number>,
): Person | null {
  if (people.length === 0) return null
  const loads = people.map(({ id }) => busy(id).length * 100 + (week.get(id) ?? 0))
  const least = Math.min(...loads)
  return random.pick(people.filter((_, index) => loads[index] === least))
}

function groupedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) kept(groups, keyOf(row), () => []).push(row)
  return groups
}

function kept<Key, Value>(rows: Map<Key, Value>, key: Key, fresh: () => Value): Value {
  const found = rows.get(key)
  if (found !== undefined) return found
  const made = fresh()
  rows.set(key, made)
  return made
}
