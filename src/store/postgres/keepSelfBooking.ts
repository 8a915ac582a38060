import type { Kysely } from 'kysely'
import type { SelfBooking } from '../../domain/selfBooking'
import type { Replaced } from '../store'
import type { Tables } from './tables'

export async function keepSelfBooking(
  db: Kysely<Tables>,
  selfBooking: SelfBooking,
): Promise<Replaced> {
  const kept = await db
    .selectFrom('selfBookings')
    .select('version')
    .where('id', '=', selfBooking.id)
    .executeTakeFirst()
  if ((kept?.version ?? 0) !== selfBooking.version - 1) return { ok: false, because: 'stale' }
  const row = { ...selfBooking, takenOver: JSON.stringify(selfBooking.takenOver) }
  await db
    .insertInto('selfBookings')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  return { ok: true }
}
