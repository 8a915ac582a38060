import type { openRuleBook } from '../contract/ruleOperations'
import { dateOf } from '../domain/instant'
import { ruleBookOn } from '../domain/ruleBookOn'
import type { Handler } from './asked'

export const answerOpenRuleBook: Handler<typeof openRuleBook> = async ({ query, now }) => {
  const { basis, on = dateOf(now) } = query
  return { ok: true, body: { on, basis, ...ruleBookOn(basis, on) } }
}
