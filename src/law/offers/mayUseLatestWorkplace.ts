import type { Basis } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { TargetGroup } from '../caseFile'
import { isInForce } from '../ruleBook'
import { furtherFromLabourMarket } from '../rules/labourMarketDistance'

/**
 * Whether a citizen of that group may have a work placement at the latest workplace, if it begins on
 * that day. That the vulnerable are those further from the labour market is our reading. Source:
 * `offer.work-placement.aim`.
 */
export function mayUseLatestWorkplace(
  group: TargetGroup | null,
  from: CalendarDate,
  basis: Basis,
): boolean {
  return (
    isInForce('offer.work-placement.aim', basis, from) &&
    group !== null &&
    furtherFromLabourMarket.includes(group)
  )
}
