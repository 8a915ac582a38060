import type { openSelfBooking as operation } from '../contract/selfBooking'
import type { AssessedCitizen } from '../domain/assessCitizen'
import { openSelfBooking, type SelfBookingRequest } from '../domain/openSelfBooking'
import type { SelfBooking } from '../domain/selfBooking'
import type { View } from '../store/store'
import type { Asked } from './asked'
import { checkCaseworker } from './checkCaseworker'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { refusalAnswer, type ProblemAnswer } from './problemAnswer'

type Asker = Pick<Asked<typeof operation>, 'params' | 'person' | 'authority' | 'now'>

/** A self-booking as it would be opened, which keeps nothing; or why it may not be. */
export async function newSelfBooking(
  request: SelfBookingRequest,
  { params, person, authority, now }: Asker,
  newId: string,
  view: View,
): Promise<
  | { readonly ok: true; readonly selfBooking: SelfBooking; readonly citizen: AssessedCitizen }
  | { readonly ok: false; readonly problem: ProblemAnswer }
> {
  const citizen = await ownCitizen(params.citizenId, { authority, now }, view)
  if (citizen === null) return notFound()
  const errors = await checkCaseworker(request.caseworker, authority.id, view)
  if (errors.length > 0) return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  const answer = openSelfBooking(request, {
    assessment: citizen.assessment,
    citizen: params.citizenId,
    authority: authority.id,
    party: authority.kind,
    before: await view.selfBookingsOf(params.citizenId),
    by: person.id,
    now,
    newId,
  })
  return answer.ok
    ? { ok: true, selfBooking: answer.selfBooking, citizen }
    : { ok: false, problem: refusalAnswer(answer.refusal) }
}
