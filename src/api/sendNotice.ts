import type { sendNotice as operation } from '../contract/absenceOperations'
import { sendNotice } from '../domain/settleAbsence'
import type { Handler } from './asked'
import { keptConversation } from './keptConversation'
import { refusalAnswer } from './problemAnswer'
import { saveChange } from './saveChange'

export const answerSendNotice: Handler<typeof operation> = async (asked, draft) => {
  const found = await keptConversation(asked, draft)
  if (!found.ok) return found
  const { talk } = found
  const answer = sendNotice(talk, { by: asked.person.id, now: asked.now })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const deed = { what: 'fund-notice-sent', restedOn: null } as const
  return saveChange(talk, answer.conversation, deed, asked, draft)
}
