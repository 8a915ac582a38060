import { offerKinds, type OfferKind } from '../../../law/caseFile'
import type { CalendarDate } from '../../../law/calendarDate'
import { groupedBy } from '../../timeliness/groupedBy'
import { countObligations, type ObligationCounts } from './countObligations'
import { countOffers, type OfferCounts } from './countOffers'
import type { OverviewCitizen } from './overviewCitizen'
import { waivers, type Waiver } from './waiver'

/** How many citizens stand how with the requirement, and how many offers there are of each count. */
export interface OfferFigures {
  readonly obligations: ObligationCounts
  /** Those let off, by what lets them off; without those that let nobody off. */
  readonly waivers: readonly { readonly waiver: Waiver; readonly citizens: number }[]
  readonly offers: OfferCounts
  /** In the order of the law; without the kinds nobody has. */
  readonly kinds: readonly { readonly kind: OfferKind; readonly offers: OfferCounts }[]
}

/** The figures of some citizens. `until` is the last day that is soon. */
export function figuresOf(rows: readonly OverviewCitizen[], until: CalendarDate): OfferFigures {
  const all = rows.flatMap(({ offers }) => offers)
  const byKind = groupedBy(all, ({ kind }) => kind)
  const byWaiver = groupedBy(rows, ({ waivedBy }) => waivedBy)
  return {
    obligations: countObligations(rows),
    waivers: waivers.flatMap((waiver) => {
      const citizens = byWaiver.get(waiver)?.length ?? 0
      return citizens === 0 ? [] : [{ waiver, citizens }]
    }),
    offers: countOffers(all, until),
    kinds: offerKinds.flatMap((kind) => {
      const offers = byKind.get(kind)
      return offers ? [{ kind, offers: countOffers(offers, until) }] : []
    }),
  }
}
