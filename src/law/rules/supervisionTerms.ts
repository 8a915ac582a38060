import type { Benefit } from '../caseFile'
import type { RuleId } from './allRules'

/** What each version of the focus target for offers takes for an offer. */
export const supervisionTerms: readonly {
  readonly rule: RuleId
  readonly otherGuidanceCounts: boolean
  /** Ordinary paid hours that count instead of an offer; null when the number is not known. */
  readonly hours: number | null
  /** On these benefits hours never count. */
  readonly hoursNotFor: readonly Benefit[]
}[] = [
  {
    rule: 'supervision.offers.2019',
    otherGuidanceCounts: true,
    hours: null,
    hoursNotFor: ['unemployment-benefit'],
  },
  {
    rule: 'supervision.offers.2023',
    otherGuidanceCounts: false,
    hours: 100,
    hoursNotFor: ['unemployment-benefit'],
  },
]
