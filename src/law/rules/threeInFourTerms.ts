import type { RuleId } from './allRules'

/** How many must have had the talks after the reform, and in which versions. Its source is the rule's. */
export const threeInFourTerms: {
  readonly rule: RuleId
  readonly percent: number
  readonly schedules: readonly RuleId[]
} = {
  rule: 'results.three-in-four',
  percent: 75,
  schedules: ['contact.insured.2026', 'contact.close.2026'],
}
