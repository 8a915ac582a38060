import type { Instant } from '../domain/instant'
import { dateOf } from '../domain/instant'
import { requirementOfSelfBooking } from '../domain/selfBookingState'
import { selfBookingSpan, selfBookingTimes } from '../domain/selfBookingTimes'
import type { View } from '../store/store'
import type { Linked } from './linkedSelfBooking'
import { searchContext } from './searchContext'

/** The days and times a link may book; none unless it is open. */
export async function timesByLink(
  { selfBooking, state, citizen, authority, holder }: Linked,
  now: Instant,
  view: View,
): Promise<ReturnType<typeof selfBookingTimes>> {
  const { assessment, caseFile } = citizen
  const requirement = requirementOfSelfBooking(selfBooking, assessment)
  if (requirement === null || state !== 'open') return []
  const span = selfBookingSpan(requirement, dateOf(now))
  if (span.from > span.to) return []
  const { minutes } = selfBooking
  const wanted = { people: [holder], authority, place: null, minutes, now, changing: null }
  const search = await searchContext({ ...wanted, ...span, citizen: selfBooking.citizen }, view)
  const video = authority.videoHosts.length > 0
  return selfBookingTimes(selfBooking, span, search, { caseFile, video })
}
