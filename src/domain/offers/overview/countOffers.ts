import type { CalendarDate } from '../../../law/calendarDate'
import { isCounted, offerCounts, type OfferCount } from './isCounted'
import type { ListedOffer } from './overviewOf'

export type OfferCounts = Readonly<Record<OfferCount, number>>

/**
 * How many of the offers there are of each count; one that runs and ends soon is in two. `until` is
 * the last day that is soon.
 */
export function countOffers(offers: readonly ListedOffer[], until: CalendarDate): OfferCounts {
  const counts = { proposed: 0, planned: 0, running: 0, ending: 0, unregistered: 0 }
  for (const offer of offers)
    for (const count of offerCounts) if (isCounted(offer, count, until)) counts[count] += 1
  return counts
}
