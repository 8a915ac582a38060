import type { moveConversation as operation } from '../contract/calendarOperations'
import { caseFileWithout } from '../domain/caseFileWithout'
import { dateOf } from '../domain/instant'
import { moveConversation } from '../domain/moveConversation'
import { acceptedTalk } from './acceptedTalk'
import type { Handler } from './asked'
import { isColleague } from './isColleague'
import { keptConversation } from './keptConversation'
import { refusalAnswer } from './problemAnswer'
import { refusedBooking } from './refusedBooking'
import { saveAndTell } from './saveAndTell'

export const answerMoveConversation: Handler<typeof operation> = async (asked, draft) => {
  const found = await keptConversation(asked, draft)
  if (!found.ok) return found
  const { citizen, talk } = found
  const { body, person, authority, now } = asked
  if (talk.status !== 'booked')
    return { ok: false, problem: refusalAnswer({ kind: 'wrong-status', status: talk.status }) }
  if (!(await isColleague(body.caseworker, authority.id, draft))) {
    const errors = [{ pointer: '/caseworker', code: 'unknown-caseworker' } as const]
    return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  }
  const moved = moveConversation(talk, body, {
    caseFile: caseFileWithout(citizen.caseFile, talk.id),
    authority: authority.id,
    party: authority.kind,
    citizen: talk.citizen,
    by: person.id,
    now,
    newId: talk.id,
  })
  if (!moved.ok) return refusedBooking(moved.refusal, citizen.file.citizen, authority, draft)
  const accepted = body.accepted ?? null
  const judged = await acceptedTalk(moved.conversation, accepted, citizen, asked, draft)
  if (!judged.ok) return judged
  const restedOn = { asOf: dateOf(moved.conversation.start), rules: moved.rules }
  const deed = { what: 'conversation-moved', restedOn, reason: body.reason } as const
  return saveAndTell(talk, judged.talk, deed, citizen, asked, draft)
}
