import type { decideAbsence as operation } from '../contract/absenceOperations'
import { decideAbsence } from '../domain/settleAbsence'
import type { Handler } from './asked'
import { keptConversation } from './keptConversation'
import { refusalAnswer } from './problemAnswer'
import { saveChange } from './saveChange'

export const answerDecideAbsence: Handler<typeof operation> = async (asked, draft) => {
  const found = await keptConversation(asked, draft)
  if (!found.ok) return found
  const { talk } = found
  const answer = decideAbsence(talk, asked.body, { by: asked.person.id, now: asked.now })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const deed = { what: 'absence-decided', restedOn: null, reason: asked.body.text } as const
  return saveChange(talk, answer.conversation, deed, asked, draft)
}
