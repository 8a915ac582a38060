import type { JournalEntry } from './journalEntry'

const deeds: readonly JournalEntry['what'][] = [
  'citizen-assigned',
  'assignment-undone',
  'assignment-ended',
]

/** The last time an authority gave the citizen to somebody; null when that was since taken back. */
export function lastGiven(
  journal: readonly JournalEntry[],
  authority: string,
): JournalEntry | null {
  const last = journal.findLast(
    ({ what, subject }) => subject === authority && deeds.includes(what),
  )
  return last?.what === 'citizen-assigned' ? last : null
}
