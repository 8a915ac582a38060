import type { askLawChanges } from '../contract/ruleOperations'
import { dateOf } from '../domain/instant'
import { lawChangesBetween } from '../domain/lawChangesBetween'
import type { Handler } from './asked'
import { problemAnswer } from './problemAnswer'

export const answerLawChanges: Handler<typeof askLawChanges> = async ({ query, now }) => {
  const { basis, from = dateOf(now), to = null } = query
  if (to !== null && to < from) {
    const errors = [{ pointer: '/to', code: 'period-ends-early' }]
    return { ok: false, problem: problemAnswer('invalid', { errors }) }
  }
  return { ok: true, body: { basis, ...lawChangesBetween(basis, from, to) } }
}
