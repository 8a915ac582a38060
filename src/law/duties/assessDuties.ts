import type { Basis, Notice } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile } from '../caseFile'
import { exemptFromDigitalPost } from '../exemptFromDigitalPost'
import { isFreed } from '../isFreed'
import { isInForce } from '../ruleBook'
import type { RuleId } from '../rules/allRules'
import { dutyFreedoms } from '../rules/dutyFreedoms'
import { runningProcess } from '../runningProcess'
import { requireSupported } from '../supportedDates'
import { dutyIds, type DutyId, type DutyVerdict } from './dutiesVerdict'
import { educationOrder } from './educationOrder'

/**
 * Every duty of registration and information on a day, and whether it binds this citizen's case.
 * Empty when no process runs. Throws `RangeError` when the day is outside the days the law is known
 * for.
 */
export function assessDuties(
  caseFile: CaseFile,
  asOf: CalendarDate,
  basis: Basis,
): { readonly duties: readonly DutyVerdict[]; readonly notices: readonly Notice[] } {
  requireSupported(asOf)
  if (runningProcess(caseFile, asOf, basis) === null) return { duties: [], notices: [] }
  const order = educationOrder(caseFile, asOf, basis)
  const duties = dutyIds.map((id) => {
    const asideBy = setAsideBy(id, caseFile, asOf, basis)
    const binds = id === 'education-order' ? order.inForce : isInForce(id, basis, asOf)
    return {
      id,
      inForce: binds && asideBy === null,
      rules: binds && asideBy !== null ? [id, asideBy] : [id],
    }
  })
  return { duties, notices: order.notices }
}

function setAsideBy(
  id: DutyId,
  caseFile: CaseFile,
  asOf: CalendarDate,
  basis: Basis,
): RuleId | null {
  const freedom = dutyFreedoms.find(
    ({ duty, area }) => duty === id && isFreed(caseFile.municipality, area, asOf),
  )
  if (freedom) return `freedom.${freedom.area}`
  if (id !== 'register.min-plan' || !isInForce('exempt.digital-post', basis, asOf)) return null
  return exemptFromDigitalPost(caseFile, asOf, basis) || !caseFile.citizen.digitalPost
    ? 'exempt.digital-post'
    : null
}
