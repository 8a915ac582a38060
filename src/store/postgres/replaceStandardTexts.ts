import type { Kysely } from 'kysely'
import type { StandardTexts } from '../../domain/standardText'
import type { Replaced } from '../store'
import type { Tables } from './tables'

export async function replaceStandardTexts(
  db: Kysely<Tables>,
  { authority, version, texts }: StandardTexts,
): Promise<Replaced> {
  const kept = await db
    .selectFrom('standardTexts')
    .select('version')
    .where('authority', '=', authority)
    .executeTakeFirst()
  if ((kept?.version ?? 0) !== version - 1) return { ok: false, because: 'stale' }
  const row = { authority, version, texts: JSON.stringify(texts) }
  await db
    .insertInto('standardTexts')
    .values(row)
    .onConflict((conflict) => conflict.column('authority').doUpdateSet(row))
    .execute()
  return { ok: true }
}
