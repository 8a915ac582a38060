import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Conversation } from '../domain/conversation'
import { dateOf } from '../domain/instant'
import { requirementFilledBy } from '../domain/requirementFilledBy'
import { selfBookingFor } from '../domain/selfBookingFor'
import type { View } from '../store/store'

/** Whether a talk would fill a requirement the citizen still may book alone. */
export async function selfBookedBy(
  talk: Conversation,
  { caseFile, assessment }: AssessedCitizen,
  view: View,
): Promise<boolean> {
  // What another authority opened before the citizen moved stands in nobody’s way.
  const opened = (await view.selfBookingsOf(talk.citizen)).filter(
    ({ authority }) => authority === talk.authority,
  )
  if (opened.length === 0) return false
  const { start, kind, party } = talk
  const filled = requirementFilledBy(caseFile, { on: dateOf(start), kind, party }, assessment.asOf)
  return filled !== null && selfBookingFor(filled, opened, assessment) !== undefined
}
