import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import { startOfDay, startOfNextDay } from '../domain/instant'
import { isUnshared } from '../domain/isUnshared'
import type { Surroundings } from '../domain/warningsFor'
import type { Requirement } from '../law/assessment'
import type { View } from '../store/store'
import { addressOf } from './addressOf'
import { othersFor } from './othersFor'
import type { Citizen } from '../domain/citizen'

/** What a talk on a day meets beside calendars: where its holder is else, and what it is to fill. */
export async function surroundingsOf(
  wanted: {
    readonly on: string
    readonly kind: Conversation['kind']
    readonly caseworker: string
    readonly citizen: Citizen
    readonly authority: Authority
    readonly fills: Requirement | null
    /** The talk being changed, which does not stand in its own way. */
    readonly changing: string | null
  },
  view: View,
): Promise<Surroundings> {
  const { on, kind, citizen, authority, fills, changing } = wanted
  const talks = await view.talksOf([{ kind: 'caseworker', id: wanted.caseworker }], {
    start: startOfDay(on),
    end: startOfNextDay(on),
  })
  const rooms = await view.roomsOf(authority.id)
  const placed = talks.flatMap(({ id, start, end, meeting }) => {
    const address = addressOf(meeting, rooms)
    return id === changing || address === null ? [] : [{ start, end, address }]
  })
  const other = (await othersFor(citizen, authority, view))?.authority
  return { placed, dueBy: fills?.dueBy ?? null, unshared: isUnshared(kind, fills, other) }
}
