import type { openNotes } from '../contract/note'
import { dateOf } from '../domain/instant'
import { notesOf } from '../domain/notesOf'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { noteViews } from './noteViews'
import { ownCitizen } from './ownCitizen'

export const answerOpenNotes: Handler<typeof openNotes> = async (asked, view) => {
  const found = await ownCitizen(asked.params.citizenId, asked, view)
  if (found === null) return notFound()
  const { file } = found
  const { id, name } = file.citizen
  const notes = notesOf(await view.notesOf(id), file, asked.authority.id)
  const today = dateOf(asked.now)
  const shown = await noteViews(notes, { file, today, person: asked.person.id }, view)
  return { ok: true, body: { citizenId: id, name, today, notes: shown } }
}
