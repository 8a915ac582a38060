import type { Note as Shown } from '../contract/note'
import type { AssessedCitizen } from '../domain/assessCitizen'
import { dateOf, type Instant } from '../domain/instant'
import type { JournalDeed } from '../domain/journalEntry'
import type { Note } from '../domain/note'
import type { Draft } from '../store/store'
import { noteViews } from './noteViews'
import { problemAnswer, type ProblemAnswer } from './problemAnswer'

/** Keeps a note as it was changed, with the change in the citizen’s journal. */
export async function keepChangedNote(
  change: {
    readonly what: JournalDeed
    readonly before: Note
    readonly after: Note
    readonly citizen: AssessedCitizen
    readonly by: string
    readonly now: Instant
    readonly newId: () => string
  },
  draft: Draft,
): Promise<
  | { readonly ok: true; readonly body: Shown; readonly version: number }
  | { readonly ok: false; readonly problem: ProblemAnswer }
> {
  const { what, before, after, citizen, by, now, newId } = change
  const saved = await draft.keepNote(after)
  if (!saved.ok) return { ok: false, problem: problemAnswer('stale-version') }
  await draft.appendJournal(after.citizen, {
    id: newId(),
    at: now,
    by,
    what,
    subject: after.id,
    before,
    after,
    restedOn: null,
  })
  const file = await draft.citizenFile(citizen.file.citizen.id)
  const about = { file: file ?? citizen.file, today: dateOf(now), person: by }
  const [shown] = await noteViews([after], about, draft)
  if (!shown) throw new Error('a note is not shown')
  return { ok: true, body: shown, version: after.version }
}
