import type { followUpNote } from '../contract/note'
import { followUpOf } from '../domain/followUpOf'
import type { Handler } from './asked'
import { keepChangedNote } from './keepChangedNote'
import { ownNote } from './ownNote'
import { refusalAnswer } from './problemAnswer'

export const answerFollowUpNote: Handler<typeof followUpNote> = async (asked, draft) => {
  const found = await ownNote(asked, draft)
  if (!found.ok) return found
  const { note, citizen } = found
  const { person, authority, now, newId, body } = asked
  if (body.followUp === null && note.agreement !== null) {
    const errors = [{ pointer: '/followUp', code: 'required' }] as const
    return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  }
  const staff = new Set((await draft.peopleOf(authority.id)).map(({ id }) => id))
  const said = followUpOf(body.followUp, note.followUp, { staff, by: person.id, now })
  if (!said.ok)
    return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors: said.errors }) }
  const after = { ...note, version: note.version + 1, followUp: said.followUp }
  const change = { what: 'follow-up-changed', before: note, after, citizen } as const
  return keepChangedNote({ ...change, by: person.id, now, newId }, draft)
}
