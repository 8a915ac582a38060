import type { undoOutcome as operation } from '../contract/operations'
import { undoOutcome } from '../domain/registerOutcome'
import type { Handler } from './asked'
import { keptConversation } from './keptConversation'
import { refusalAnswer } from './problemAnswer'
import { saveAndTell } from './saveAndTell'

export const answerUndoOutcome: Handler<typeof operation> = async (asked, draft) => {
  const found = await keptConversation(asked, draft)
  if (!found.ok) return found
  const { talk, citizen } = found
  const answer = undoOutcome(talk)
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const deed = { what: 'outcome-undone', restedOn: null } as const
  return saveAndTell(talk, answer.conversation, deed, citizen, asked, draft)
}
