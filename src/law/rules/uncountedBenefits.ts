import type { Benefit } from '../caseFile'
import type { RuleId } from './allRules'

/** On which benefits other guidance and upskilling does not count, by the rule that says so. */
export const uncountedBenefits: readonly {
  readonly rule: RuleId
  readonly benefits: readonly Benefit[]
}[] = [{ rule: 'offer.counts.2023', benefits: ['unemployment-benefit', 'cash-benefit'] }]
