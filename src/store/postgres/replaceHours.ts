import type { Kysely } from 'kysely'
import type { Hours } from '../../domain/availability'
import type { Replaced } from '../store'
import { availabilityRow } from './availabilityRow'
import type { Tables } from './tables'

export async function replaceHours(db: Kysely<Tables>, hours: Hours): Promise<Replaced> {
  const { owner } = hours
  const kept = await db
    .selectFrom('availabilities')
    .select('version')
    .where('owner', '=', owner.id)
    .where('kind', '=', owner.kind)
    .executeTakeFirst()
  if ((kept?.version ?? 0) !== hours.version - 1) return { ok: false, because: 'stale' }
  const row = availabilityRow({ ...hours, busy: [], busyFrom: null })
  const { busy: _, busyFrom: __, ...changed } = row
  await db
    .insertInto('availabilities')
    .values(row)
    .onConflict((conflict) => conflict.columns(['owner', 'kind']).doUpdateSet(changed))
    .execute()
  return { ok: true }
}
