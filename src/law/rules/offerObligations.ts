import type { TargetGroup } from '../caseFile'
import type { RuleId } from './allRules'

/** Who must have begun an offer by six months, in each version. */
export const offerObligations: readonly {
  readonly rule: RuleId
  readonly groups: readonly TargetGroup[]
}[] = [
  { rule: 'offer.obligation.2019', groups: ['6.1', '6.2', '6.3'] },
  { rule: 'offer.obligation.2026', groups: ['6.1', '6.2', '6.4'] },
]
