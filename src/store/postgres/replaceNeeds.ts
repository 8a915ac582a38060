import type { Kysely } from 'kysely'
import type { CitizenNeeds } from '../../domain/citizenNeeds'
import type { Replaced } from '../store'
import { needsRow } from './needsRow'
import type { Tables } from './tables'

export async function replaceNeeds(db: Kysely<Tables>, needs: CitizenNeeds): Promise<Replaced> {
  const kept = await db
    .selectFrom('needs')
    .select('version')
    .where('citizen', '=', needs.citizen)
    .executeTakeFirst()
  if ((kept?.version ?? 0) !== needs.version - 1) return { ok: false, because: 'stale' }
  const row = needsRow(needs)
  await db
    .insertInto('needs')
    .values(row)
    .onConflict((conflict) => conflict.column('citizen').doUpdateSet(row))
    .execute()
  return { ok: true }
}
