import type { TargetGroup } from '../caseFile'
import type { RuleId } from './allRules'
import { closeToLabourMarket } from './labourMarketDistance'

/** How many of its open processes an authority may exempt, and which are counted. Its source is the rule's. */
export const oneInFourTerms: {
  readonly rule: RuleId
  readonly percent: number
  readonly groups: readonly TargetGroup[]
} = {
  rule: 'exempt.one-in-four',
  percent: 25,
  groups: closeToLabourMarket,
}
