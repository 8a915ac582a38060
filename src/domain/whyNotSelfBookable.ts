import type { Assessment, Requirement } from '../law/assessment'
import type { Party } from '../law/caseFile'
import { selfBookable } from './selfBookable'
import type { SelfBooking } from './selfBooking'
import { selfBookingFor } from './selfBookingFor'

/** Why a citizen cannot be let book a talk alone. */
export const selfBookingHindrances = [
  'booked',
  'open',
  'overdue',
  'with-others',
  'not-counted',
  'too-few-days',
] as const
export type SelfBookingHindrance = (typeof selfBookingHindrances)[number]

/** Why a talk that is due cannot be opened for self-booking; null when it can. */
export function whyNotSelfBookable(
  requirement: Requirement,
  before: readonly SelfBooking[],
  assessment: Assessment,
  party: Party,
): SelfBookingHindrance | null {
  const { number, dueBy, invited, kind } = requirement
  if (selfBookingFor({ number, party }, before, assessment)) return 'open'
  if (selfBookable(assessment, party).some((row) => row.requirement === requirement)) return null
  if (dueBy < assessment.asOf) return 'overdue'
  if (invited.length > 0 || kind === 'joint') return 'with-others'
  // Those after the first six months are counted anew, and booked under no number.
  return assessment.conversations.required.includes(requirement) ? 'too-few-days' : 'not-counted'
}
