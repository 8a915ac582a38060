import type { Insertable, Selectable } from 'kysely'
import type { JournalEntry } from '../../domain/journalEntry'
import type { Tables } from './tables'

/** The `number`-th entry of a citizen's journal, counted from 1. */
export function journalRow(
  citizen: string,
  number: number,
  entry: JournalEntry,
): Insertable<Tables['journal']> {
  return {
    citizen,
    number,
    id: entry.id,
    at: entry.at,
    by: entry.by,
    what: entry.what,
    subject: entry.subject,
    before: JSON.stringify(entry.before),
    after: JSON.stringify(entry.after),
    restedOn: JSON.stringify(entry.restedOn),
    reason: entry.reason ?? null,
  }
}

export function journalEntryOf(row: Selectable<Tables['journal']>): JournalEntry {
  const { citizen: _citizen, number: _number, reason, ...entry } = row
  return reason === null ? entry : { ...entry, reason }
}
