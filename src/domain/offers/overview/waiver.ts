import { exemptionKinds, type Exemption } from '../../../law/caseFile'
import type { OfferObligation } from '../../../law/offers/offersVerdict'

/** What lets somebody off the requirement of an offer: an exemption, or the freedom of the municipality. */
export const waivers = [...exemptionKinds, 'freed'] as const
export type Waiver = Exemption['kind'] | 'freed'

/** What lets a citizen off; null when nothing does. */
export function waiver({ status, rules }: OfferObligation): Waiver | null {
  if (status !== 'waived') return null
  return exemptionKinds.find((kind) => rules.includes(`exempt.${kind}`)) ?? 'freed'
}
