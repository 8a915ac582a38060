import type { Kysely, RawBuilder } from 'kysely'
import type { CitizenFile } from '../../domain/citizenFile'
import { inOrderOf } from '../inOrderOf'
import { inOrderOfTime } from '../inOrderOfTime'
import { citizenFileOf } from './citizenRow'
import { journalEntryOf } from './journalRow'
import type { Tables } from './tables'

/** The files of the citizens whose row is as wanted, in order of id: three questions, however many. */
export async function citizenFiles(
  db: Kysely<Tables>,
  wanted: RawBuilder<boolean>,
): Promise<CitizenFile[]> {
  const ids = db.selectFrom('citizens').select('id').where(wanted)
  const rows = await db.selectFrom('citizens').selectAll().where(wanted).execute()
  const talks = await db
    .selectFrom('conversations')
    .selectAll()
    .where('citizen', 'in', ids)
    .execute()
  const entries = await db
    .selectFrom('journal')
    .selectAll()
    .where('citizen', 'in', ids)
    .orderBy('number')
    .execute()
  const talksOf = perCitizen(talks)
  const entriesOf = perCitizen(entries)
  return rows
    .toSorted(inOrderOf(({ id }) => id))
    .map((row) =>
      citizenFileOf(
        row,
        (talksOf.get(row.id) ?? []).toSorted(inOrderOfTime),
        (entriesOf.get(row.id) ?? []).map(journalEntryOf),
      ),
    )
}

function perCitizen<T extends { readonly citizen: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const own = found.get(row.citizen)
    if (own) own.push(row)
    else found.set(row.citizen, [row])
  }
  return found
}
