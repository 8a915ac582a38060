import type { RuleId } from './allRules'

/**
 * Who is responsible before the hand-over to the job centre, and for how many calendar months, in a
 * process of the insured unemployed. The first row whose trial the citizen takes part in and whose
 * rule is in force when the process starts applies; the sources are the rule's.
 */
export const firstPhases: readonly {
  readonly rule: RuleId
  readonly trial: 'fund-2020' | 'fund-four-months' | 'free-choice' | null
  readonly months: number
}[] = [
  { rule: 'responsible.free-choice.2027', trial: 'free-choice', months: 4 },
  { rule: 'responsible.fund-trial.2027', trial: 'fund-four-months', months: 4 },
  { rule: 'contact.fund-trial.2020', trial: 'fund-2020', months: 3 },
  { rule: 'responsible.fund.2024', trial: null, months: 3 },
]
