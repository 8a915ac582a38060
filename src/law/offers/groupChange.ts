import type { Basis } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile, OfferFact, TargetGroup } from '../caseFile'
import { isInForce } from '../ruleBook'
import { runningProcess } from '../runningProcess'

/** The citizen comes to another target group while an offer runs, and the offer goes on. */
export interface GroupChange {
  readonly on: CalendarDate
  readonly targetGroup: TargetGroup
}

/**
 * The first change of target group that a wage subsidy job goes on through; null when there is none.
 * Source: `offer.wage-subsidy.continue`.
 */
export function groupChange(
  { kind, from, to }: OfferFact,
  caseFile: CaseFile,
  basis: Basis,
): GroupChange | null {
  if (kind !== 'wage-subsidy' || !isInForce('offer.wage-subsidy.continue', basis, from)) return null
  const first = runningProcess(caseFile, from, basis)?.targetGroup ?? null
  const other = caseFile.benefits
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .find(
      (row) =>
        row.from > from &&
        (to === null || row.from <= to) &&
        row.targetGroup !== null &&
        row.targetGroup !== first,
    )
  return first === null || !other?.targetGroup
    ? null
    : { on: other.from, targetGroup: other.targetGroup }
}
