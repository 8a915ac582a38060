import type { Assessment } from '../law/assessment'
import type { Party } from '../law/caseFile'
import type { SelfBooking } from './selfBooking'
import { selfBookingState } from './selfBookingState'

/** The self-booking that is open for a talk the law asks for; undefined when there is none. */
export function selfBookingFor(
  { number, party }: { readonly number: number; readonly party: Party },
  opened: readonly SelfBooking[],
  assessment: Assessment,
): SelfBooking | undefined {
  return opened.find(
    (row) =>
      row.requirement === number &&
      row.party === party &&
      selfBookingState(row, assessment) === 'open',
  )
}
