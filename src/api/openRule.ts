import type { openRule } from '../contract/ruleOperations'
import { dateOf } from '../domain/instant'
import { ruleOn } from '../domain/ruleOn'
import type { Handler } from './asked'
import { notFound } from './notFound'

export const answerOpenRule: Handler<typeof openRule> = async ({ params, query, now }) => {
  const { basis, on = dateOf(now) } = query
  const found = ruleOn(params.ruleId, basis, on)
  return found === null ? notFound() : { ok: true, body: { on, basis, ...found } }
}
