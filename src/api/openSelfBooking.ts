import type { openSelfBooking as operation } from '../contract/selfBooking'
import type { Handler } from './asked'
import { newSelfBooking } from './newSelfBooking'
import { selfBookingView } from './selfBookingView'
import { tellSelfBooking } from './tellSelfBooking'

export const answerOpenSelfBooking: Handler<typeof operation> = async (asked, draft) => {
  const { params, body, person, now, newId } = asked
  const answer = await newSelfBooking(body, asked, newId(), draft)
  if (!answer.ok) return answer
  const { selfBooking, citizen } = answer
  const saved = await draft.keepSelfBooking(selfBooking)
  if (!saved.ok) throw new Error('a new self-booking has the id of another')
  await draft.appendJournal(params.citizenId, {
    id: newId(),
    at: now,
    by: person.id,
    what: 'self-booking-opened',
    subject: selfBooking.id,
    before: null,
    after: selfBooking,
    restedOn: { asOf: citizen.assessment.asOf, rules: ['register.self-booking'] },
  })
  await tellSelfBooking('invited', selfBooking, citizen, asked, draft)
  const shown = await selfBookingView(selfBooking, citizen.assessment, draft)
  return { ok: true, body: shown, version: selfBooking.version }
}
