import type { registerOutcome as operation } from '../contract/operations'
import { registerOutcome } from '../domain/registerOutcome'
import type { Handler } from './asked'
import { keptConversation } from './keptConversation'
import { refusalAnswer } from './problemAnswer'
import { saveChange } from './saveChange'

export const answerRegisterOutcome: Handler<typeof operation> = async (asked, draft) => {
  const found = await keptConversation(asked, draft)
  if (!found.ok) return found
  const { talk } = found
  const answer = registerOutcome(talk, asked.body, { by: asked.person.id, now: asked.now })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const deed = { what: 'outcome-registered', restedOn: null } as const
  return saveChange(talk, answer.conversation, deed, asked, draft)
}
