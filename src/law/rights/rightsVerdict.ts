import type { RuleId } from '../rules/allRules'
import type { RightId } from '../rules/rights'

export interface RightVerdict {
  readonly id: RightId
  readonly state: 'in-force' | 'set-aside' | 'not-for-this-citizen' | 'not-in-force'
  /** The right to complain stays, whatever else is set aside. */
  readonly complaint: true
  readonly rules: readonly RuleId[]
}
