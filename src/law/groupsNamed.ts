import { targetGroups, type TargetGroup } from './caseFile'
import type { RuleId } from './rules/allRules'
import { exemptionTerms } from './rules/exemptionTerms'
import { groupsInWords } from './rules/groupsInWords'
import { insuredSchedules } from './rules/insuredSchedules'
import { offerObligations } from './rules/offerObligations'
import { rightHolders } from './rules/rightHolders'
import { rightIds } from './rules/rights'
import { uninsuredSchedules } from './rules/uninsuredSchedules'

const rows: readonly { readonly rule: RuleId; readonly groups: readonly TargetGroup[] }[] = [
  ...insuredSchedules,
  ...uninsuredSchedules,
  ...offerObligations,
  ...Object.values(exemptionTerms),
  ...rightIds.map((id) => {
    return { rule: `right.${id}`, groups: rightHolders[id].groups ?? [] } as const
  }),
]

/** The target groups a rule names, in the act's order; empty when it is for everybody or nobody in particular. */
export function groupsNamed(rule: RuleId): readonly TargetGroup[] {
  const named = new Set([
    ...rows.filter((row) => row.rule === rule).flatMap(({ groups }) => groups),
    ...(groupsInWords[rule] ?? []),
  ])
  return targetGroups.filter((group) => named.has(group))
}
