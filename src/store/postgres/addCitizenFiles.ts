import { sql, type Kysely } from 'kysely'
import type { CitizenFile } from '../../domain/citizenFile'
import type { Added } from '../store'
import { insertFiles } from './insertFiles'
import type { Tables } from './tables'

/** A few statements, however many there are: each way to the database and back takes its time. */
export async function addCitizenFiles(
  db: Kysely<Tables>,
  files: readonly CitizenFile[],
): Promise<Added> {
  const ids = files.map(({ citizen }) => citizen.id)
  const numbers = files.map(({ citizen }) => citizen.civilRegistrationNumber)
  const known = await db
    .selectFrom('citizens')
    .select('id')
    .where((is) =>
      is.or([
        is('id', '=', sql<string>`any(${ids})`),
        is('civilRegistrationNumber', '=', sql<string>`any(${numbers})`),
      ]),
    )
    .execute()
  if (known.some(({ id }) => ids.includes(id)) || new Set(ids).size < ids.length)
    return { ok: false, because: 'id-exists' }
  if (known.length > 0 || new Set(numbers).size < numbers.length)
    return { ok: false, because: 'number-known' }
  await insertFiles(db, files)
  return { ok: true }
}
