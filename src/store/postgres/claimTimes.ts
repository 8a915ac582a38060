import { sql, type Kysely } from 'kysely'
import type { Conversation } from '../../domain/conversation'
import { occupiesTime, type Occupied, resourcesOf } from '../../domain/occupancy'
import type { View } from '../store'
import type { Tables } from './tables'

/**
 * What stands in the way of `talk`, told once nobody else can place a talk of the same people or
 * in the same room before this transaction ends. Everybody claims in one order: nobody waits in a
 * ring.
 */
export async function claimTimes(
  db: Kysely<Tables>,
  view: View,
  talk: Conversation,
): Promise<readonly Occupied[]> {
  const names = resourcesOf(talk).map(({ kind, id }) => `${kind} ${id}`)
  await sql`
    select pg_advisory_xact_lock(key) from (
      select hashtextextended(name, 0) as key from unnest(${names}::text[]) as name
      order by key
    ) as keys
  `.execute(db)
  if (!occupiesTime(talk.status)) return []
  const taken = await view.occupied(resourcesOf(talk), talk)
  return taken.filter(({ conversation }) => conversation !== talk.id)
}
