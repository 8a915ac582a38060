import type { Assigned, undoAssignments } from '../contract/assignment'
import { beforeGiven } from '../domain/beforeGiven'
import { owns } from '../domain/ownership'
import type { Handler } from './asked'
import { giveCitizen } from './giveCitizen'

export const answerUndoAssignments: Handler<typeof undoAssignments> = async (asked, draft) => {
  const { authority, person, now, body } = asked
  const files = await draft.citizenFiles(body.citizens)
  const results: Assigned['results'][number][] = []
  for (const citizen of body.citizens) {
    const file = files.find((one) => one.citizen.id === citizen)
    if (!file || !owns(authority, file.citizen)) {
      results.push({ citizen, outcome: 'not-found' })
      continue
    }
    const before = beforeGiven(file.journal, authority.id, { person: person.id, now })
    const back = { what: 'assignment-undone', to: before?.given ?? null } as const
    if (before) await giveCitizen(file, authority.id, back, asked, draft)
    results.push({ citizen, outcome: before ? 'done' : 'undo-over' })
  }
  return { ok: true, body: { results, turnTo: [] } }
}
