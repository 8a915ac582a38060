import type { holdAfterwards as operation } from '../contract/heldOperation'
import { holdAfterwards } from '../domain/holdAfterwards'
import type { Handler } from './asked'
import { checkCaseworker } from './checkCaseworker'
import { conversationView } from './conversationView'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { refusalAnswer } from './problemAnswer'
import { timeTaken } from './timeTaken'

export const answerHoldAfterwards: Handler<typeof operation> = async (asked, draft) => {
  const { params, body, person, authority, now, newId } = asked
  const citizen = await ownCitizen(params.citizenId, asked, draft)
  if (citizen === null) return notFound()
  const errors = await checkCaseworker(body.caseworker, authority.id, draft)
  if (errors.length > 0) return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  const answer = holdAfterwards(body, {
    authority: authority.id,
    party: authority.kind,
    citizen: params.citizenId,
    by: person.id,
    now,
    newId: newId(),
    plan: citizen.file,
  })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const { conversation } = answer
  const saved = await draft.addConversation(conversation)
  if (!saved.ok) {
    if (saved.because !== 'occupied') throw new Error(`a new talk is ${saved.because}`)
    return { ok: false, problem: await timeTaken(conversation, saved.by, asked, draft) }
  }
  await draft.appendJournal(params.citizenId, {
    id: newId(),
    at: now,
    by: person.id,
    what: 'conversation-held-afterwards',
    subject: conversation.id,
    before: null,
    after: conversation,
    restedOn: null,
    reason: body.because,
  })
  return {
    ok: true,
    body: await conversationView(conversation, asked, draft),
    version: conversation.version,
  }
}
