import type { bookByLink } from '../contract/selfBooking'
import { bookConversation } from '../domain/bookConversation'
import { dateOf } from '../domain/instant'
import { verdictOn } from '../domain/verdictOn'
import { acceptedTalk } from './acceptedTalk'
import type { Handler } from './asked'
import { linkedPage } from './linkedPage'
import { linkedSelfBooking } from './linkedSelfBooking'
import { meetingByLink } from './meetingByLink'
import { notFound } from './notFound'
import { problemAnswer, refusalAnswer } from './problemAnswer'
import { putInOutbox } from './putInOutbox'
import { stopAbout } from './stopAbout'
import { timesByLink } from './timesByLink'

export const answerBookByLink: Handler<typeof bookByLink> = async (asked, draft) => {
  const { params, body, now, newId } = asked
  const linked = await linkedSelfBooking(params.selfBookingId, now, draft)
  if (linked === null) return notFound()
  const { selfBooking, state, citizen, authority, holder } = linked
  const { id: by, phone } = citizen.file.citizen
  if (state !== 'open') return { ok: false, problem: problemAnswer('self-booking-closed') }
  const { on, at, fold, form } = body
  const number = body.phone === '' ? phone : body.phone
  if (form === 'phone' && number === null) {
    const errors = [{ pointer: '/phone', code: 'required' }] as const
    return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  }
  const day = (await timesByLink(linked, now, draft)).find((row) => row.on === on)
  const time = day?.times.find((row) => row.at === at)
  if (!time?.forms.includes(form)) return { ok: false, problem: problemAnswer('time-taken') }
  const { kind, party, minutes, requirement } = selfBooking
  const chooser = verdictOn(citizen.caseFile, { on, kind, party }, dateOf(now)).form?.chooser
  const meeting = meetingByLink(form, {
    room: time.room,
    number,
    videoHost: authority.videoHosts[0] ?? null,
    secret: newId(),
  })
  const request = { kind, on, at, fold, minutes, form, meeting, requirement }
  const booking = bookConversation(
    {
      ...request,
      // What the law or the authority decides the citizen has not wished.
      wish: chooser === 'citizen' ? form : null,
      physicalRequired: null,
      topic: '',
      caseworker: holder.id,
    },
    {
      caseFile: citizen.caseFile,
      authority: authority.id,
      party,
      citizen: by,
      by,
      now,
      newId: newId(),
    },
  )
  if (!booking.ok) return { ok: false, problem: refusalAnswer(booking.refusal) }
  const asker = { person: holder, authority, now }
  // What speaks against a time a caseworker may accept, and a citizen need not be asked about.
  const judged = await acceptedTalk(booking.conversation, null, citizen, asker, draft)
  if (!judged.ok) return { ok: false, problem: problemAnswer('time-taken') }
  const talk = judged.talk
  const saved = await draft.addConversation(talk)
  if (!saved.ok) return { ok: false, problem: problemAnswer('time-taken') }
  const version = selfBooking.version + 1
  const filled = await draft.keepSelfBooking({ ...selfBooking, version, conversation: talk.id })
  if (!filled.ok) throw new Error('a self-booking changed within one transaction')
  await draft.appendJournal(by, {
    id: newId(),
    at: now,
    by,
    what: 'conversation-booked',
    subject: talk.id,
    before: null,
    after: talk,
    restedOn: { asOf: dateOf(talk.start), rules: booking.rules },
  })
  await stopAbout(selfBooking, 'self-booked', draft)
  await putInOutbox(null, talk, citizen, { authority, now }, draft)
  const after = await linkedSelfBooking(params.selfBookingId, now, draft)
  return after ? { ok: true, body: await linkedPage(after, now, draft) } : notFound()
}
