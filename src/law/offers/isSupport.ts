import type { Basis } from '../assessment'
import type { OfferFact } from '../caseFile'
import { isInForce } from '../ruleBook'
import { supportKinds } from '../rules/supportKinds'

/** Whether it is support and no offer by the law of its first day. Source: `offer.mentor.2019`. */
export function isSupport({ kind, from }: Pick<OfferFact, 'kind' | 'from'>, basis: Basis): boolean {
  return supportKinds.includes(kind) && isInForce('offer.mentor.2019', basis, from)
}
