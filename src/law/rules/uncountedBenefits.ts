import type { Benefit } from '../caseFile'
import type { RuleId } from './allRules'

/** Each version of what other guidance and upskilling counts for, and the benefits it does not count on. */
export const uncountedBenefits: readonly {
  readonly rule: RuleId
  readonly benefits: readonly Benefit[]
}[] = [
  { rule: 'offer.counts.2019', benefits: [] },
  { rule: 'offer.counts.2023', benefits: ['unemployment-benefit', 'cash-benefit'] },
  { rule: 'offer.counts.2026', benefits: [] },
]
