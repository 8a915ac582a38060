import type { OfferFact } from '../caseFile'
import { closeForOffers } from './labourMarketDistance'
import type { TargetGroup } from '../caseFile'
import type { RuleId } from './allRules'
import { periods, type Period } from './periods'

/** Longest length of an offer. The first row that fits is the one that binds. */
export interface OfferLength {
  readonly rule: RuleId
  readonly kind: OfferFact['kind']
  /** Null: any. */
  readonly groups: readonly TargetGroup[] | null
  readonly sector: OfferFact['sector']
  readonly longest: Period
  /** What an assessment may extend it to; null when it may not be extended. */
  readonly extended: Period | null
}

export const offerLengths: readonly OfferLength[] = [
  {
    rule: 'offer.work-placement.length',
    kind: 'work-placement',
    groups: closeForOffers,
    sector: null,
    longest: periods.closePlacement,
    extended: null,
  },
  {
    rule: 'offer.work-placement.length',
    kind: 'work-placement',
    groups: null,
    sector: null,
    longest: periods.furtherPlacement,
    extended: periods.extendedPlacement,
  },
  {
    rule: 'offer.wage-subsidy.length',
    kind: 'wage-subsidy',
    groups: closeForOffers,
    sector: 'public',
    longest: periods.publicWageSubsidy,
    extended: null,
  },
  {
    rule: 'offer.wage-subsidy.length',
    kind: 'wage-subsidy',
    groups: null,
    sector: null,
    longest: periods.wageSubsidy,
    extended: null,
  },
  {
    rule: 'right.six-weeks-education',
    kind: 'six-weeks-education',
    groups: null,
    sector: null,
    longest: periods.sixWeeksEducation,
    extended: null,
  },
]
