import type { Authority } from '../domain/authority'
import { startOfDay, startOfNextDay, type Instant } from '../domain/instant'
import type { Person } from '../domain/person'
import type { FreeTimeSearch } from '../domain/searchFreeTimes'
import type { View } from '../store/store'

/** What is needed to look for free times of a caseworker with a citizen between two days. */
export async function searchContext(
  wanted: {
    readonly citizen: string
    readonly caseworker: Person
    readonly authority: Authority
    readonly minutes: number
    readonly from: string
    readonly to: string
    readonly now: Instant
    /** The talk being moved, which does not stand in its own way. */
    readonly changing: string | null
  },
  view: View,
): Promise<FreeTimeSearch> {
  const { citizen, caseworker, authority, minutes, from, to, now, changing } = wanted
  const rooms = await view.roomsOf(authority.id)
  const occupied = await view.occupied(
    [
      { kind: 'caseworker', id: caseworker.id },
      { kind: 'citizen', id: citizen },
      ...rooms.map(({ id }) => ({ kind: 'room' as const, id })),
    ],
    { start: startOfDay(from), end: startOfNextDay(to) },
  )
  return {
    minutes,
    workingWeek: caseworker.workingWeek,
    occupied: occupied.filter(({ conversation }) => conversation !== changing),
    rooms,
    now,
  }
}
