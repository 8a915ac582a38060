import type { Offer } from './offer'
import type { OfferAid } from './offerAid'

/** The aids granted for an offer; offers kept before there were any say nothing of them. */
export function aidsOf({ aids }: Pick<Offer, 'aids'>): readonly OfferAid[] {
  return aids ?? []
}
