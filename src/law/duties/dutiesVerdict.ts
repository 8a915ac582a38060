import type { RuleId } from '../rules/allRules'

/** The duties that concern one citizen, in the order they are listed. */
export const dutyIds = [
  'register.conversation',
  'register.cv',
  'register.min-plan',
  'register.min-plan-status',
  'register.joblog',
  'register.jobnet-weekly',
  'inform.six-weeks',
  'register.self-booking',
  'education-order',
] as const satisfies readonly RuleId[]
export type DutyId = (typeof dutyIds)[number]

export interface DutyVerdict {
  readonly id: DutyId
  readonly inForce: boolean
  /** The duty's own rule, then what sets it aside. */
  readonly rules: readonly RuleId[]
}
