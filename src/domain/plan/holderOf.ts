import type { CitizenFile } from '../citizenFile'
import { occupiesTime } from '../occupancy'

/**
 * Id of the person an authority’s citizen belongs to: whoever was given the citizen, else whoever
 * holds or held the last of its talks with the citizen; null when there is neither.
 */
export function holderOf(
  { assigned, conversations }: Pick<CitizenFile, 'assigned' | 'conversations'>,
  authority: string,
): string | null {
  const given = assigned?.[authority]
  if (given !== undefined) return given
  const own = conversations.filter(
    (talk) =>
      talk.authority === authority &&
      occupiesTime(talk.status) &&
      talk.outcome?.provider === undefined,
  )
  return (
    own.toSorted((one, other) => one.start.localeCompare(other.start)).at(-1)?.caseworker ?? null
  )
}
