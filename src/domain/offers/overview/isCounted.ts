import type { CalendarDate } from '../../../law/calendarDate'
import type { ListedOffer } from './overviewOf'

/** What the overview counts of offers: those that end soon are also among those that run. */
export const offerCounts = ['proposed', 'planned', 'running', 'ending', 'unregistered'] as const
export type OfferCount = (typeof offerCounts)[number]

/** Whether an offer is in a count. `until` is the last day that is soon. */
export function isCounted(
  { state, to }: ListedOffer,
  count: OfferCount,
  until: CalendarDate,
): boolean {
  return count === 'ending' ? state === 'running' && to !== null && to <= until : state === count
}
