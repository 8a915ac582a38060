import type { takeOverSelfBooking } from '../contract/selfBooking'
import { selfBookingState } from '../domain/selfBookingState'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer } from './problemAnswer'
import { selfBookingView } from './selfBookingView'
import { tellSelfBooking } from './tellSelfBooking'

export const answerTakeOverSelfBooking: Handler<typeof takeOverSelfBooking> = async (
  asked,
  draft,
) => {
  const { params, body, person, authority, now, newId } = asked
  const citizen = await ownCitizen(params.citizenId, asked, draft)
  const before = await draft.selfBooking(params.selfBookingId)
  if (citizen === null || before === null) return notFound()
  if (before.citizen !== params.citizenId || before.authority !== authority.id) return notFound()
  const { assessment } = citizen
  if (before.version !== asked.version)
    return { ok: false, problem: problemAnswer('stale-version') }
  const state = selfBookingState(before, assessment)
  if (state !== 'open' && state !== 'expired')
    return { ok: false, problem: problemAnswer('self-booking-closed') }
  const takenOver = { by: person.id, at: now, reason: body.reason }
  const after = { ...before, version: before.version + 1, takenOver }
  const saved = await draft.keepSelfBooking(after)
  if (!saved.ok) return { ok: false, problem: problemAnswer('stale-version') }
  await draft.appendJournal(params.citizenId, {
    id: newId(),
    at: now,
    by: person.id,
    what: 'self-booking-taken-over',
    subject: after.id,
    before,
    after,
    restedOn: null,
    reason: body.reason,
  })
  await tellSelfBooking('taken-over', after, citizen, asked, draft)
  const shown = await selfBookingView(after, assessment, draft)
  return { ok: true, body: shown, version: after.version }
}
