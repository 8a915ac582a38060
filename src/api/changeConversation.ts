import type { changeConversation } from '../contract/operations'
import { bookConversation } from '../domain/bookConversation'
import { caseFileWithout } from '../domain/caseFileWithout'
import { dateOf } from '../domain/instant'
import type { Handler } from './asked'
import { acceptedTalk } from './acceptedTalk'
import { checkPlaces } from './checkPlaces'
import { keptConversation } from './keptConversation'
import { refusalAnswer } from './problemAnswer'
import { refusedBooking } from './refusedBooking'
import { saveAndTell } from './saveAndTell'
import { tidyMeeting } from './tidyMeeting'

/** A change is judged as a new booking would be, against the case without the talk itself. */
export const answerChangeConversation: Handler<typeof changeConversation> = async (
  asked,
  draft,
) => {
  const found = await keptConversation(asked, draft)
  if (!found.ok) return found
  const { citizen, talk } = found
  const { body, person, authority, now } = asked
  if (talk.status !== 'booked')
    return { ok: false, problem: refusalAnswer({ kind: 'wrong-status', status: talk.status }) }
  const errors = await checkPlaces(body, citizen.file.citizen, authority, draft)
  if (errors.length > 0) return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  const booking = bookConversation(
    { ...body, meeting: tidyMeeting(body.meeting) },
    {
      caseFile: caseFileWithout(citizen.caseFile, talk.id),
      authority: authority.id,
      party: authority.kind,
      citizen: talk.citizen,
      by: person.id,
      now,
      newId: talk.id,
      before: talk,
    },
  )
  if (!booking.ok) return refusedBooking(booking.refusal, citizen.file.citizen, authority, draft)
  const accepted = body.accepted ?? null
  const judged = await acceptedTalk(booking.conversation, accepted, citizen, asked, draft)
  if (!judged.ok) return judged
  const after = { ...judged.talk, version: talk.version + 1, moves: talk.moves }
  const restedOn = { asOf: dateOf(after.start), rules: booking.rules }
  const reason = after.accepted && { reason: after.accepted.reason }
  const deed = { what: 'conversation-changed', restedOn, ...reason } as const
  return saveAndTell(talk, after, deed, citizen, asked, draft)
}
