import type { CalendarDate } from '../calendarDate'
import type { OfferFact } from '../caseFile'
import type { OfferVerdict } from './offersVerdict'

/** The first of the offers that meets a requirement of one, by its first day; null when none does. */
export function firstThatCounts(
  offers: readonly OfferFact[],
  items: readonly OfferVerdict[],
  begunBy: CalendarDate | null,
): OfferFact | null {
  const found = offers
    .filter(
      ({ from }, index) => (begunBy === null || from <= begunBy) && items[index]?.counts === true,
    )
    .toSorted((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? -1 : 1))
  return found[0] ?? null
}
