import type { removeEmployer } from '../contract/employerOperations'
import { dateOf } from '../domain/instant'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownEmployer } from './ownEmployer'
import { placementsOf } from './placementsOf'
import { problemAnswer } from './problemAnswer'

export const answerRemoveEmployer: Handler<typeof removeEmployer> = async (asked, draft) => {
  const { authority, person, now } = asked
  const before = await ownEmployer(asked.params.employerId, asked, draft)
  if (before === null) return notFound()
  if (before.version !== asked.version)
    return { ok: false, problem: problemAnswer('stale-version') }
  const { id } = before
  const using = (await placementsOf(authority, dateOf(now), draft)).filter(
    ({ employer }) => employer === id,
  )
  if (using.length > 0) {
    const usedBy = [...new Set(using.map(({ name }) => name))]
    return { ok: false, problem: problemAnswer('employer-in-use', { usedBy }) }
  }
  const version = before.version + 1
  const changed = { by: person.id, at: now }
  await draft.keepEmployer({ ...before, state: 'removed', version, changed })
  return { ok: true, body: { id, version }, version }
}
