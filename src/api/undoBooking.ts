import type { undoBooking as operation } from '../contract/undoBooking'
import { undoBooking } from '../domain/undoBooking'
import type { Handler } from './asked'
import { keptConversation } from './keptConversation'
import { refusalAnswer } from './problemAnswer'
import { saveAndTell } from './saveAndTell'

export const answerUndoBooking: Handler<typeof operation> = async (asked, draft) => {
  const found = await keptConversation(asked, draft)
  if (!found.ok) return found
  const { citizen, talk } = found
  const { journal } = citizen.file
  const answer = undoBooking(talk, { journal, now: asked.now })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const deed = { what: 'booking-undone', restedOn: null } as const
  return saveAndTell(talk, answer.conversation, deed, citizen, asked, draft)
}
