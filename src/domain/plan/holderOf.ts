import type { Conversation } from '../conversation'
import { occupiesTime } from '../occupancy'

/**
 * Id of the person an authority’s citizen belongs to: whoever holds or held the last of its talks
 * with the citizen; null when it has none. Nothing else says it.
 */
export function holderOf(conversations: readonly Conversation[], authority: string): string | null {
  const own = conversations.filter(
    (talk) => talk.authority === authority && occupiesTime(talk.status),
  )
  return (
    own.toSorted((one, other) => one.start.localeCompare(other.start)).at(-1)?.caseworker ?? null
  )
}
