import type { forgetBusyTimes } from '../contract/busyTimesOperations'
import type { Handler } from './asked'
import { personAsked } from './personAsked'

export const answerForgetBusyTimes: Handler<typeof forgetBusyTimes> = async (asked, draft) => {
  const answer = await personAsked(asked.params.personId, asked, draft)
  if (!answer.ok) return answer
  await draft.replaceBusyTimes({ kind: 'caseworker', id: answer.found.id }, [], null)
  return { ok: true, body: {} }
}
