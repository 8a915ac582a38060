import type { Kysely } from 'kysely'
import type { CitizenFile } from '../../domain/citizenFile'
import type { Replaced } from '../store'
import type { Tables } from './tables'

export async function replaceChoices(
  db: Kysely<Tables>,
  citizen: string,
  version: number,
  choices: CitizenFile['choices'],
): Promise<Replaced> {
  const kept = db.selectFrom('citizens').select('version').where('id', '=', citizen)
  const { version: before } = await kept.executeTakeFirstOrThrow()
  if (before !== version - 1) return { ok: false, because: 'stale' }
  await db
    .updateTable('citizens')
    .set({ version, ...choices })
    .where('id', '=', citizen)
    .execute()
  return { ok: true }
}
