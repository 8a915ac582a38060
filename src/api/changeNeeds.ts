import type { changeNeeds } from '../contract/needs'
import { needsErrors } from '../domain/needsErrors'
import { needsReplaced } from '../domain/needsReplaced'
import { unsaidNeeds } from '../domain/unsaidNeeds'
import type { Handler } from './asked'
import { needsView } from './needsView'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer, refusalAnswer } from './problemAnswer'

export const answerChangeNeeds: Handler<typeof changeNeeds> = async (asked, draft) => {
  const found = await ownCitizen(asked.params.citizenId, asked, draft)
  if (found === null) return notFound()
  const { citizen } = found.file
  const before = (await draft.needs(citizen.id)) ?? unsaidNeeds(citizen.id)
  if (before.version !== asked.version)
    return { ok: false, problem: problemAnswer('stale-version') }
  const { reason, ...said } = asked.body
  const after = { citizen: citizen.id, version: before.version + 1, ...said }
  const errors = [
    ...needsErrors(after),
    ...(reason === '' && needsReplaced(before, after)
      ? [{ pointer: '/reason', code: 'reason-missing' } as const]
      : []),
  ]
  if (errors.length > 0) return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  const saved = await draft.replaceNeeds(after)
  if (!saved.ok) return { ok: false, problem: problemAnswer('stale-version') }
  await draft.appendJournal(citizen.id, {
    id: asked.newId(),
    at: asked.now,
    by: asked.person.id,
    what: 'needs-changed',
    subject: citizen.id,
    before,
    after,
    restedOn: null,
    ...(reason !== '' && { reason }),
  })
  return { ok: true, body: needsView(after, citizen), version: after.version }
}
