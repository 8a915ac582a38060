import type { Kysely } from 'kysely'
import type { CitizenFile } from '../../domain/citizenFile'
import type { Tables } from './tables'

export async function replaceAssigned(
  db: Kysely<Tables>,
  citizen: string,
  assigned: NonNullable<CitizenFile['assigned']>,
): Promise<void> {
  await db
    .updateTable('citizens')
    .set({ assigned: JSON.stringify(assigned) })
    .where('id', '=', citizen)
    .returning('id')
    .executeTakeFirstOrThrow()
}
