import type { JournalEntry } from '../domain/journalEntry'

/** That the default caseworker asked for the default citizen's number. */
export function buildJournalEntry(
  parts: Partial<JournalEntry> & Pick<JournalEntry, 'at'>,
): JournalEntry {
  return {
    id: 'entry',
    by: 'caseworker',
    what: 'number-revealed',
    subject: 'citizen',
    before: null,
    after: null,
    restedOn: null,
    ...parts,
  }
}
