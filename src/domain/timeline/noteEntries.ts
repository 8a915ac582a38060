import type { Party } from '../../law/caseFile'
import { dateOf } from '../instant'
import type { JournalEntry } from '../journalEntry'
import type { Note } from '../note'
import { entryVersion, type EntryVersion } from './entryVersion'
import { isNoteEntry } from './noteDeed'
import { noteFacts, type NoteFact } from './noteFacts'
import type { TimelineEntry } from './timelineEntry'

/** What an authority has noted and agreed, each on the day it was written. Nothing of it is law. */
export function noteEntries(
  notes: readonly Note[],
  journal: readonly JournalEntry[],
  party: Party,
): TimelineEntry[] {
  return notes.map(({ id, at, text, agreement, followUp }) => {
    const on = dateOf(at)
    return {
      id: `note-${id}`,
      kind: 'note',
      from: on,
      to: on,
      party,
      counts: false,
      derived: false,
      why: null,
      rules: [],
      versions: versionsOf(id, journal),
      text,
      agreed: agreement !== null,
      followUp: followUp && { on: followUp.on, settled: followUp.settled !== null },
    }
  })
}

function versionsOf(id: string, journal: readonly JournalEntry[]): EntryVersion[] {
  return journal
    .filter(isNoteEntry)
    .filter(({ subject }) => subject === id)
    .toReversed()
    .map((entry) => entryVersion(entry, changesOf(entry.before, entry.after)))
}

function changesOf(before: Note | null, after: Note): EntryVersion['changes'] {
  if (before === null) return []
  const [was, is] = [factsOf(before), factsOf(after)]
  return noteFacts
    .map((fact) => ({ fact, before: was[fact], after: is[fact] }))
    .filter((row) => row.before !== row.after)
}

function factsOf({ text, followUp }: Note): Readonly<Record<NoteFact, string | boolean | null>> {
  return {
    text,
    'follow-up': followUp?.on ?? null,
    settled: followUp && followUp.settled !== null,
  }
}
