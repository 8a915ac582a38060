import type { CitizenPage } from '../contract/citizen'
import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { selfBookingState } from '../domain/selfBookingState'
import type { View } from '../store/store'

/** The authority's last self-booking that is open, or ran out with the talk still asked for. */
export async function openedSelfBooking(
  { file, assessment }: AssessedCitizen,
  authority: Authority,
  view: View,
): Promise<CitizenPage['selfBooking']> {
  const all = await view.selfBookingsOf(file.citizen.id)
  for (const row of all.filter((one) => one.authority === authority.id).toReversed()) {
    const state = selfBookingState(row, assessment)
    const { kind, deadline } = row
    if (state === 'open' || state === 'expired') return { state, kind, deadline }
  }
  return null
}
