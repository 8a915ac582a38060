import type { changeNote } from '../contract/note'
import type { Handler } from './asked'
import { keepChangedNote } from './keepChangedNote'
import { notFound } from './notFound'
import { ownNote } from './ownNote'

/** The words of an agreement are its talk’s: here there is nothing of them to change. */
export const answerChangeNote: Handler<typeof changeNote> = async (asked, draft) => {
  const found = await ownNote(asked, draft)
  if (!found.ok) return found
  const { note, citizen } = found
  if (note.agreement !== null) return notFound()
  const { person, now, newId, body } = asked
  const after = {
    ...note,
    version: note.version + 1,
    by: person.id,
    at: now,
    text: body.text,
  }
  const change = { what: 'note-changed', before: note, after, citizen } as const
  return keepChangedNote({ ...change, by: person.id, now, newId }, draft)
}
