import type { Conversation } from '../../domain/conversation'
import { occupiesTime, type Occupied, resourcesOf } from '../../domain/occupancy'
import type { View } from '../store'
import type { Claim } from './claim'

/**
 * What stands in the way of `talk`; when nothing does, nobody else can place a talk of the same
 * people or in the same room before this transaction ends.
 */
export async function claimTimes(
  claim: Claim,
  view: View,
  talk: Conversation,
): Promise<readonly Occupied[]> {
  const resources = resourcesOf(talk)
  const taken = occupiesTime(talk.status) ? await view.occupied(resources, talk) : []
  const by = taken.filter(({ conversation }) => conversation !== talk.id)
  if (by.length === 0) await claim(resources.map(({ kind, id }) => `${kind} ${id}`))
  return by
}
