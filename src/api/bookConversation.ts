import type { bookConversation as operation } from '../contract/operations'
import { bookConversation } from '../domain/bookConversation'
import { dateOf } from '../domain/instant'
import { acceptedTalk } from './acceptedTalk'
import type { Handler } from './asked'
import { checkPlaces } from './checkPlaces'
import { conversationView } from './conversationView'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer, refusalAnswer } from './problemAnswer'
import { putInOutbox } from './putInOutbox'
import { refusedBooking } from './refusedBooking'
import { selfBookedBy } from './selfBookedBy'
import { tidyMeeting } from './tidyMeeting'
import { unsavedTalk } from './unsavedTalk'

export const answerBookConversation: Handler<typeof operation> = async (asked, draft) => {
  const { params, body, person, authority, now, newId } = asked
  const citizen = await ownCitizen(params.citizenId, asked, draft)
  if (citizen === null) return notFound()
  const errors = await checkPlaces(body, citizen.file.citizen, authority, draft)
  if (errors.length > 0) return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  const booking = bookConversation(
    { ...body, meeting: tidyMeeting(body.meeting) },
    {
      caseFile: citizen.caseFile,
      authority: authority.id,
      party: authority.kind,
      citizen: params.citizenId,
      by: person.id,
      now,
      newId: newId(),
    },
  )
  if (!booking.ok) return refusedBooking(booking.refusal, citizen.file.citizen, authority, draft)
  if (await selfBookedBy(booking.conversation, citizen, draft))
    return { ok: false, problem: problemAnswer('self-booking-open') }
  const accepted = body.accepted ?? null
  const judged = await acceptedTalk(booking.conversation, accepted, citizen, asked, draft)
  if (!judged.ok) return judged
  const conversation = judged.talk
  const saved = await draft.addConversation(conversation)
  if (!saved.ok) return unsavedTalk(conversation, saved, asked, draft)
  await draft.appendJournal(params.citizenId, {
    id: newId(),
    at: now,
    by: person.id,
    what: 'conversation-booked',
    subject: conversation.id,
    before: null,
    after: conversation,
    restedOn: { asOf: dateOf(conversation.start), rules: booking.rules },
    ...(conversation.accepted && { reason: conversation.accepted.reason }),
  })
  await putInOutbox(null, conversation, citizen, asked, draft)
  return {
    ok: true,
    body: await conversationView(conversation, asked, draft),
    version: conversation.version,
  }
}
