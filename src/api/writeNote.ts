import type { writeNote } from '../contract/note'
import { dateOf } from '../domain/instant'
import { followUpOf } from '../domain/followUpOf'
import type { Note } from '../domain/note'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { noteViews } from './noteViews'
import { ownCitizen } from './ownCitizen'
import { refusalAnswer } from './problemAnswer'

export const answerWriteNote: Handler<typeof writeNote> = async (asked, draft) => {
  const { body, person, authority, now, newId } = asked
  const found = await ownCitizen(asked.params.citizenId, asked, draft)
  if (found === null) return notFound()
  const { file } = found
  const staff = new Set((await draft.peopleOf(authority.id)).map(({ id }) => id))
  const said = followUpOf(body.followUp, null, { staff, by: person.id, now })
  if (!said.ok)
    return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors: said.errors }) }
  const note: Note = {
    id: newId(),
    version: 1,
    citizen: file.citizen.id,
    authority: authority.id,
    by: person.id,
    at: now,
    text: body.text,
    agreement: null,
    followUp: said.followUp,
  }
  const saved = await draft.keepNote(note)
  if (!saved.ok) throw new Error('a new note has the id of another')
  await draft.appendJournal(note.citizen, {
    id: newId(),
    at: now,
    by: person.id,
    what: 'note-written',
    subject: note.id,
    before: null,
    after: note,
    restedOn: null,
  })
  const [shown] = await noteViews([note], { file, today: dateOf(now), person: person.id }, draft)
  if (!shown) throw new Error('a note is not shown')
  return { ok: true, body: shown, version: note.version }
}
