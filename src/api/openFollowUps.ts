import type { CitizenPage } from '../contract/citizen'
import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { notesOf } from '../domain/notesOf'
import type { Person } from '../domain/person'
import type { View } from '../store/store'
import { noteViews } from './noteViews'

/** What an authority has noted or agreed with a citizen and not followed up, the soonest first. */
export async function openFollowUps(
  { file, assessment }: AssessedCitizen,
  asked: { readonly person: Person; readonly authority: Authority },
  view: View,
): Promise<CitizenPage['followUps']> {
  const notes = notesOf(await view.notesOf(file.citizen.id), file, asked.authority.id).filter(
    ({ followUp }) => followUp !== null && followUp.settled === null,
  )
  if (notes.length === 0) return []
  const about = { file, today: assessment.asOf, person: asked.person.id }
  return (await noteViews(notes, about, view))
    .flatMap(({ id, text, followUp }) => {
      if (followUp === null) return []
      const { on, personName, mine, due } = followUp
      return [{ id, text, on, personName, mine, due }]
    })
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id))
}
