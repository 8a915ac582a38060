import type { OfferSite } from './offer'
import type { PlanChange } from './planChange'

/** Where a change says that an offer is to be; null when it says nothing of it. */
export function siteOf(change: PlanChange): OfferSite | null {
  if ('terms' in change) return change.terms
  return change.kind === 'offer-granted' ? change.site : null
}
