import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import type { Instant } from '../domain/instant'
import type { Note } from '../domain/note'
import { notesOf } from '../domain/notesOf'
import type { View } from '../store/store'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer, type ProblemAnswer } from './problemAnswer'

/** A note of the asking authority on one of its citizens, as the asker last saw it. */
export async function ownNote(
  asked: {
    readonly params: { readonly citizenId: string; readonly noteId: string }
    readonly authority: Authority
    readonly now: Instant
    readonly version: number | null
  },
  view: View,
): Promise<
  | { readonly ok: true; readonly note: Note; readonly citizen: AssessedCitizen }
  | { readonly ok: false; readonly problem: ProblemAnswer }
> {
  const { citizenId, noteId } = asked.params
  const citizen = await ownCitizen(citizenId, asked, view)
  if (citizen === null) return notFound()
  const notes = notesOf(await view.notesOf(citizenId), citizen.file, asked.authority.id)
  const note = notes.find(({ id }) => id === noteId)
  if (note === undefined) return notFound()
  return note.version === asked.version
    ? { ok: true, note, citizen }
    : { ok: false, problem: problemAnswer('stale-version') }
}
