import type { OfferKind } from '../caseFile'

/** Kinds that may be given as support though they are no offers. The rule is `offer.mentor.2019`. */
export const supportKinds: readonly OfferKind[] = ['mentor']
