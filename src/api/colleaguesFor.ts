import type { TalkToCover } from '../contract/cover'
import { canCover } from '../domain/canCover'
import type { Conversation } from '../domain/conversation'
import { inDanishOrder } from '../domain/danishOrder'
import type { Instant } from '../domain/instant'
import type { Person } from '../domain/person'
import type { View } from '../store/store'
import { keptAvailability } from './keptAvailability'

type Colleague = TalkToCover['colleagues'][number]

/** Of these people those who could hold a talk of the span first, then those with fewest talks in it. */
export async function colleaguesFor(
  people: readonly Person[],
  span: { readonly start: Instant; readonly end: Instant },
  view: View,
): Promise<(talk: Conversation) => Colleague[]> {
  const owners = people.map(({ id }) => ({ kind: 'caseworker' as const, id }))
  const hoursOf = await keptAvailability(owners, view)
  const occupied = await view.occupied(owners, span)
  const known = people.map(({ id, name }) => ({
    id,
    name,
    hours: hoursOf({ kind: 'caseworker', id }),
    talks: occupied.filter(({ resource }) => resource.id === id).length,
  }))
  return (talk) =>
    known
      .map(({ id, name, hours, talks }) => ({
        id,
        name,
        free: canCover(hours, talk, occupied),
        talks,
      }))
      .toSorted(inOrder)
}

function inOrder(one: Colleague, other: Colleague): number {
  return (
    Number(other.free) - Number(one.free) ||
    one.talks - other.talks ||
    inDanishOrder(one.name, other.name) ||
    inDanishOrder(one.id, other.id)
  )
}
