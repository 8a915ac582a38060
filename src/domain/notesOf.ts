import { agreementNotes } from './agreementNotes'
import type { CitizenFile } from './citizenFile'
import type { Note } from './note'

/**
 * Everything an authority has noted or agreed with a citizen, the latest first. What somebody has
 * done about an agreement counts as long as the agreement says what it said then: one that was
 * taken back is gone, and one that was put otherwise is to be followed up anew.
 */
export function notesOf(
  kept: readonly Note[],
  file: Pick<CitizenFile, 'assigned' | 'conversations'>,
  authority: string,
): Note[] {
  const own = kept.filter((note) => note.authority === authority)
  const done = new Map(own.map((note) => [note.id, note]))
  const agreed = agreementNotes(file, authority).map((note) => {
    const before = done.get(note.id)
    if (before === undefined) return note
    return before.text === note.text ? before : { ...note, version: before.version }
  })
  const written = own.filter(({ agreement }) => agreement === null)
  return [...written, ...agreed].toSorted(
    (one, other) => other.at.localeCompare(one.at) || one.id.localeCompare(other.id),
  )
}
