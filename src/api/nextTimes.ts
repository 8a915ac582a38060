import type { TalkToCover } from '../contract/cover'
import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import { addMinutes, dateOf, instantAt, minutesBetween, type Instant } from '../domain/instant'
import { nextTimeSpan } from '../domain/nextTimeSpan'
import { resourcesOf, type Occupied } from '../domain/occupancy'
import type { Person } from '../domain/person'
import { firstFreeTimes } from '../domain/searchFreeTimes'
import type { View } from '../store/store'
import { searchContext } from './searchContext'

/**
 * When each talk can be held instead by the same person, after its own day and today, in its own
 * room if it has one. No two are given the same time.
 */
export async function nextTimes(
  talks: readonly Conversation[],
  holder: Person,
  asker: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<(talk: Conversation) => TalkToCover['next']> {
  const found = new Map<string, TalkToCover['next']>()
  const given: Occupied[] = []
  for (const talk of talks) {
    const { authority, now } = asker
    const span = nextTimeSpan(dateOf(talk.start), dateOf(now))
    const guest = talk.guest === null ? null : await view.person(talk.guest)
    const minutes = minutesBetween(talk.start, talk.end)
    const people = guest ? [holder, guest] : [holder]
    const about = { citizen: talk.citizen, people, authority, place: null, minutes, now }
    const search = await searchContext({ ...about, ...span, changing: talk.id }, view)
    const room = talk.meeting.kind === 'room' ? talk.meeting.room : null
    const rooms = search.rooms.filter(({ id }) => id === room)
    const wanted = { count: 1, roomNeeded: room !== null }
    const occupied = [...search.occupied, ...given]
    const [time] = firstFreeTimes(span, { ...search, occupied, rooms }, wanted)
    const start = time ? instantAt(time.on, time.at) : null
    found.set(talk.id, time && start !== null ? { on: time.on, at: time.at } : null)
    if (start !== null)
      for (const resource of resourcesOf(talk))
        given.push({ resource, start, end: addMinutes(start, minutes), conversation: talk.id })
  }
  return ({ id }) => found.get(id) ?? null
}
