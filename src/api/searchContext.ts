import type { Authority } from '../domain/authority'
import { startOfDay, startOfNextDay, type Instant } from '../domain/instant'
import type { Person } from '../domain/person'
import type { FreeTimeSearch } from '../domain/searchFreeTimes'
import type { View } from '../store/store'
import { keptAvailability } from './keptAvailability'

/** What is needed to look for free times of those who take part with a citizen between two days. */
export async function searchContext(
  wanted: {
    readonly citizen: string
    /** Whose calendars must be free; the first is the one who holds the talk. */
    readonly people: readonly Person[]
    readonly authority: Authority
    /** The address of the rooms; null for any. */
    readonly place: string | null
    readonly minutes: number
    readonly from: string
    readonly to: string
    readonly now: Instant
    /** The talk being moved, which does not stand in its own way. */
    readonly changing: string | null
  },
  view: View,
): Promise<FreeTimeSearch> {
  const { citizen, authority, place, minutes, from, to, now, changing } = wanted
  const people = wanted.people.map(({ id }) => ({ kind: 'caseworker' as const, id }))
  const rooms = (await view.roomsOf(authority.id)).filter(
    ({ address }) => place === null || address === place,
  )
  const places = rooms.map(({ id }) => ({ kind: 'room' as const, id }))
  const occupied = await view.occupied([...people, { kind: 'citizen', id: citizen }, ...places], {
    start: startOfDay(from),
    end: startOfNextDay(to),
  })
  const hoursOf = await keptAvailability([...people, ...places], view)
  const needs = await view.needs(citizen)
  return {
    minutes,
    people: people.map(hoursOf),
    hindrances: needs?.hindrances ?? [],
    occupied: occupied.filter(({ conversation }) => conversation !== changing),
    rooms: rooms.map((room) => ({ ...room, availability: hoursOf({ kind: 'room', id: room.id }) })),
    now,
  }
}
