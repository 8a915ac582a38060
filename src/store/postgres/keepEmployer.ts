import type { Kysely } from 'kysely'
import type { Employer } from '../../domain/employers/employer'
import type { Replaced } from '../store'
import { employerRow } from './employerRow'
import type { Tables } from './tables'

export async function keepEmployer(db: Kysely<Tables>, employer: Employer): Promise<Replaced> {
  const kept = await db
    .selectFrom('employers')
    .select('version')
    .where('id', '=', employer.id)
    .executeTakeFirst()
  if ((kept?.version ?? 0) !== employer.version - 1) return { ok: false, because: 'stale' }
  const row = employerRow(employer)
  await db
    .insertInto('employers')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  return { ok: true }
}
