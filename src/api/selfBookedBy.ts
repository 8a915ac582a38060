import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Conversation } from '../domain/conversation'
import { dateOf } from '../domain/instant'
import { requirementFilledBy } from '../domain/requirementFilledBy'
import { selfBookingState } from '../domain/selfBookingState'
import type { View } from '../store/store'

/** Whether a talk would fill a requirement the citizen still may book alone. */
export async function selfBookedBy(
  talk: Conversation,
  { caseFile, assessment }: AssessedCitizen,
  view: View,
): Promise<boolean> {
  const all = await view.selfBookingsOf(talk.citizen)
  // What another authority opened before the citizen moved stands in nobody’s way.
  const open = all.filter(
    (row) => row.authority === talk.authority && selfBookingState(row, assessment) === 'open',
  )
  if (open.length === 0) return false
  const { start, kind, party } = talk
  const filled = requirementFilledBy(caseFile, { on: dateOf(start), kind, party }, assessment.asOf)
  return open.some((row) => row.requirement === filled?.number && row.party === filled.party)
}
