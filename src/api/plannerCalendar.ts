import type { Availability } from '../domain/availability'
import type { Authority } from '../domain/authority'
import { minuteOf, startOfDay, startOfNextDay, type Instant } from '../domain/instant'
import type { Occupied } from '../domain/occupancy'
import type { Person } from '../domain/person'
import type { StandingTalk } from '../domain/plan/planQuestion'
import { freeTimesBy, type BookableRoom, type FreeTime } from '../domain/searchFreeTimes'
import type { PlacedTalk } from '../domain/addressesNear'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'
import { addressOf } from './addressOf'
import { keptAvailability } from './keptAvailability'

/** Everything of calendars that a plan of somebody’s talks with some citizens rests on. */
export interface PlannerCalendar {
  readonly hours: Availability
  readonly rooms: readonly BookableRoom[]
  readonly occupied: readonly Occupied[]
  /** The talks the person has already, those with an address. */
  readonly standing: readonly (StandingTalk & { readonly talk: PlacedTalk })[]
  /** The free times of the person, with the rooms free then; each day is searched once a length. */
  readonly freeOn: (on: CalendarDate, minutes: number) => readonly FreeTime[]
}

/** Reads the calendars of the person, the authority’s rooms and the citizens, each once. */
export async function plannerCalendar(
  {
    person,
    authority,
    now,
  }: {
    readonly person: Person
    readonly authority: Authority
    readonly now: Instant
  },
  citizens: readonly string[],
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  view: View,
): Promise<PlannerCalendar> {
  const me = { kind: 'caseworker' as const, id: person.id }
  const places = await view.roomsOf(authority.id)
  const owners = places.map(({ id }) => ({ kind: 'room' as const, id }))
  const span = { start: startOfDay(from), end: startOfNextDay(to) }
  const occupied = await view.occupied(
    [me, ...owners, ...citizens.map((id) => ({ kind: 'citizen' as const, id }))],
    span,
  )
  const hoursOf = await keptAvailability([me, ...owners], view)
  const hours = hoursOf(me)
  const rooms = places.map((room) => ({
    ...room,
    availability: hoursOf({ kind: 'room', id: room.id }),
  }))
  const standing = (await view.talksOf([me], span)).flatMap(({ start, end, meeting }) => {
    const address = addressOf(meeting, places)
    if (address === null) return []
    const room = meeting.kind === 'room' ? meeting.room : null
    const talk = { start, end, address }
    return [{ start: minuteOf(start), end: minuteOf(end), room, address, talk }]
  })
  const searches = new Map<string, readonly FreeTime[]>()
  const byLength = new Map<number, (on: CalendarDate) => FreeTime[]>()
  const apartFromCitizens = occupied.filter(({ resource }) => resource.kind !== 'citizen')

  function freeOn(on: CalendarDate, minutes: number): readonly FreeTime[] {
    const key = `${on} ${minutes}`
    const before = searches.get(key)
    if (before) return before
    const search =
      byLength.get(minutes) ??
      freeTimesBy({
        minutes,
        people: [hours],
        hindrances: [],
        occupied: apartFromCitizens,
        rooms,
        now,
      })
    byLength.set(minutes, search)
    const found = search(on)
    searches.set(key, found)
    return found
  }

  return { hours, rooms, occupied, standing, freeOn }
}
