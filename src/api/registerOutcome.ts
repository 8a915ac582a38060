import type { registerOutcome as operation } from '../contract/operations'
import { registerOutcome } from '../domain/registerOutcome'
import type { Handler } from './asked'
import { keptConversation } from './keptConversation'
import { refusalAnswer } from './problemAnswer'
import { saveAndTell } from './saveAndTell'

export const answerRegisterOutcome: Handler<typeof operation> = async (asked, draft) => {
  const found = await keptConversation(asked, draft)
  if (!found.ok) return found
  const { talk, citizen } = found
  const answer = registerOutcome(talk, asked.body, {
    by: asked.person.id,
    now: asked.now,
    // A fund that held the talk itself has nobody to tell.
    fund: asked.authority.kind === 'fund' ? null : citizen.file.citizen.unemploymentFund,
  })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const deed = { what: 'outcome-registered', restedOn: null } as const
  return saveAndTell(talk, answer.conversation, deed, citizen, asked, draft)
}
