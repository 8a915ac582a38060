import type { answerNotice as operation } from '../contract/absenceOperations'
import { answerNotice } from '../domain/settleAbsence'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer, refusalAnswer } from './problemAnswer'
import { saveChange } from './saveChange'

/** The talk is another authority's: the fund finds it by the notice it was sent, and no other way. */
export const answerAnswerNotice: Handler<typeof operation> = async (asked, draft) => {
  const { citizenId, conversationId } = asked.params
  const citizen = await ownCitizen(citizenId, asked, draft)
  const talk = citizen?.file.conversations.find(({ id }) => id === conversationId)
  const notice = talk?.outcome?.absence?.notice
  if (!talk || !notice?.sent || notice.fund !== asked.authority.id) return notFound()
  if (talk.version !== asked.version) return { ok: false, problem: problemAnswer('stale-version') }
  const answer = answerNotice(talk, asked.body.text, { by: asked.person.id, now: asked.now })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const deed = { what: 'fund-notice-answered', restedOn: null } as const
  return saveChange(talk, answer.conversation, deed, asked, draft)
}
