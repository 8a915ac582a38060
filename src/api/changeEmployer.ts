import type { changeEmployer } from '../contract/employerOperations'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownEmployer } from './ownEmployer'
import { problemAnswer } from './problemAnswer'
import { refusedEmployer } from './refusedEmployer'

export const answerChangeEmployer: Handler<typeof changeEmployer> = async (asked, draft) => {
  const { authority, body, person, now } = asked
  const before = await ownEmployer(asked.params.employerId, asked, draft)
  if (before === null) return notFound()
  // What somebody else has entered since comes before what is wrong with this.
  if (before.version !== asked.version)
    return { ok: false, problem: problemAnswer('stale-version') }
  const { id } = before
  const problem = await refusedEmployer(id, body, authority, draft)
  if (problem) return { ok: false, problem }
  const version = before.version + 1
  const changed = { by: person.id, at: now }
  await draft.keepEmployer({ ...before, ...body, version, changed })
  return { ok: true, body: { id, version }, version }
}
