import type { Kysely } from 'kysely'
import type { CitizenFile } from '../../domain/citizenFile'
import { citizenRow } from './citizenRow'
import { conversationRow } from './conversationRow'
import { insertRows } from './insertRows'
import { journalRow } from './journalRow'
import type { Tables } from './tables'

/** Puts citizens that are not there yet with everything in their files. */
export async function insertFiles(
  db: Kysely<Tables>,
  files: readonly CitizenFile[],
): Promise<void> {
  const talks = files.flatMap(({ conversations }) => conversations)
  const entries = files.flatMap(({ citizen, journal }) =>
    journal.map((entry, index) => journalRow(citizen.id, index + 1, entry)),
  )
  await insertRows(db, 'citizens', files.map(citizenRow))
  await insertRows(db, 'conversations', talks.map(conversationRow))
  await insertRows(db, 'journal', entries)
}
