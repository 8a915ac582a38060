import type { addEmployer } from '../contract/employerOperations'
import { proposes } from '../domain/offers/proposes'
import type { Handler } from './asked'
import { problemAnswer } from './problemAnswer'
import { refusedEmployer } from './refusedEmployer'

export const answerAddEmployer: Handler<typeof addEmployer> = async (asked, draft) => {
  const { authority, body, person, now } = asked
  if (proposes(authority)) return { ok: false, problem: problemAnswer('not-permitted') }
  const problem = await refusedEmployer(null, body, authority, draft)
  if (problem) return { ok: false, problem }
  const id = asked.newId()
  const changed = { by: person.id, at: now }
  await draft.keepEmployer({ ...body, id, version: 1, authority: authority.id, changed })
  return { ok: true, body: { id, version: 1 }, version: 1 }
}
