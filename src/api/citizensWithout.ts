import type { DayToCover } from '../contract/cover'
import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf, type Instant } from '../domain/instant'
import type { Person } from '../domain/person'
import type { View } from '../store/store'
import { teamCitizens } from './teamCitizens'

/** The citizens somebody has whose process is the authority’s, and who have none of these talks. */
export async function citizensWithout(
  { id: leaver }: Person,
  talks: readonly Conversation[],
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<DayToCover['without']> {
  const booked = new Set(talks.map(({ citizen }) => citizen))
  const citizens = await teamCitizens(authority, dateOf(now), view)
  return citizens
    .filter(({ id, holder, ours }) => holder === leaver && ours && !booked.has(id))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => inDanishOrder(one.name, other.name) || one.id.localeCompare(other.id))
}
