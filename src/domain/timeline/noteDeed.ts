import type { JournalDeed, JournalEntry } from '../journalEntry'
import type { Note } from '../note'

/** Every kind of entry the journal holds about a note. */
export const noteDeeds = [
  'note-written',
  'note-changed',
  'follow-up-changed',
] as const satisfies readonly JournalDeed[]
type NoteDeed = (typeof noteDeeds)[number]

/** An entry about a note, with the note as it was before and after; null where there was none. */
export interface NoteEntry extends JournalEntry {
  readonly what: NoteDeed
  readonly before: Note | null
  readonly after: Note
}

export function isNoteEntry(entry: JournalEntry): entry is NoteEntry {
  return noteDeeds.some((deed) => deed === entry.what)
}
