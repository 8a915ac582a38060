import type { RuleId } from '../rules/allRules'

/** How a citizen counts in the focus targets on a day. */
export interface SupervisionVerdict {
  /** Has been in the process for twelve months. */
  readonly seniority12: boolean
  /** Has had an offer in the last twelve months that the target takes for one. */
  readonly offer12: boolean
  /** Ordinary paid hours of the last twelve whole months. */
  readonly hours12: number
  /** Meets the target for offers. */
  readonly covered: boolean
  /** Talks held in the last twelve months. */
  readonly talks12: number
  /** Empty when the citizen is in no target. */
  readonly rules: readonly RuleId[]
}
