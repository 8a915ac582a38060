import {
  employerCheckIds,
  employerChecks,
  type EmployerCheckId,
} from '../../law/offers/employerChecks'
import { isSettled } from './isSettled'
import type { Offer } from './offer'

/** What is to hold at the employer of an offer and nobody has seen. */
export function untickedOf(offer: Offer): readonly EmployerCheckId[] {
  if (isSettled(offer) || !employerChecks.kinds.includes(offer.kind)) return []
  return employerCheckIds.filter((id) => offer.ticks[id] === null)
}
