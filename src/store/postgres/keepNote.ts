import type { Kysely } from 'kysely'
import type { Note } from '../../domain/note'
import type { Replaced } from '../store'
import type { Tables } from './tables'

export async function keepNote(db: Kysely<Tables>, note: Note): Promise<Replaced> {
  const kept = await db
    .selectFrom('notes')
    .select('version')
    .where('citizen', '=', note.citizen)
    .where('id', '=', note.id)
    .executeTakeFirst()
  if ((kept?.version ?? 0) !== note.version - 1) return { ok: false, because: 'stale' }
  const row = {
    ...note,
    agreement: JSON.stringify(note.agreement),
    followUp: JSON.stringify(note.followUp),
  }
  await db
    .insertInto('notes')
    .values(row)
    .onConflict((conflict) => conflict.columns(['citizen', 'id']).doUpdateSet(row))
    .execute()
  return { ok: true }
}
