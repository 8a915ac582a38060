import type { Offer } from './offer'
import type { OfferAbsence } from './offerAbsence'

/** The absences from an offer; offers kept before anybody noted one say nothing of them. */
export function absencesOf({ absences }: Pick<Offer, 'absences'>): readonly OfferAbsence[] {
  return absences ?? []
}
