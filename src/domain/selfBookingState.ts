import type { Assessment, Requirement } from '../law/assessment'
import type { SelfBooking } from './selfBooking'

/** How a self-booking stands. */
export type SelfBookingState = (typeof selfBookingStates)[number]

export const selfBookingStates = ['open', 'booked', 'taken-over', 'settled', 'expired'] as const

/**
 * How a self-booking stands on `assessment.asOf`. It is open only while its requirement asks for a
 * talk: what fills the requirement otherwise settles it, so that no citizen has both.
 */
export function selfBookingState(
  selfBooking: SelfBooking,
  assessment: Assessment,
): SelfBookingState {
  if (selfBooking.takenOver !== null) return 'taken-over'
  if (selfBooking.conversation !== null) return 'booked'
  const row = requirementOfSelfBooking(selfBooking, assessment)
  if (row === null || (row.status !== 'open' && row.status !== 'overdue')) return 'settled'
  return selfBooking.deadline < assessment.asOf ? 'expired' : 'open'
}

/** The requirement it was opened for; null when the process has ended or asks for other talks. */
export function requirementOfSelfBooking(
  { process, requirement, party }: SelfBooking,
  assessment: Assessment,
): Requirement | null {
  if (assessment.process?.startedOn !== process) return null
  const { required } = assessment.conversations
  return required.find((row) => row.number === requirement && row.party === party) ?? null
}
