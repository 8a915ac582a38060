import type { Basis, Notice } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile } from '../caseFile'
import { isFreed } from '../isFreed'
import { isUnder } from '../isUnder'
import { isInForce } from '../ruleBook'
import type { RuleId } from '../rules/allRules'
import { rightHolders, type RightHolders } from '../rules/rightHolders'
import { rightIds, type RightId } from '../rules/rights'
import { runningProcess, type RunningProcess } from '../runningProcess'
import { requireSupported } from '../supportedDates'
import type { RightVerdict } from './rightsVerdict'

/**
 * Each of the sixteen rights on a day: whether it exists in law for this citizen, or a freed
 * municipality has set it aside. Empty when no process runs. Throws `RangeError` when the day is
 * outside the days the law is known for.
 */
export function assessRights(
  caseFile: CaseFile,
  asOf: CalendarDate,
  basis: Basis,
): { readonly rights: readonly RightVerdict[]; readonly notices: readonly Notice[] } {
  requireSupported(asOf)
  const process = runningProcess(caseFile, asOf, basis)
  if (process === null) return { rights: [], notices: [] }
  const rights = rightIds.map((id) => rightVerdict(id, caseFile, process, asOf, basis))
  const unsure = rightIds.filter(
    (id) => rightHolders[id].underAge !== undefined && caseFile.citizen.birthDate === null,
  )
  return { rights, notices: unsure.map(ageUnknown) }
}

function rightVerdict(
  id: RightId,
  caseFile: CaseFile,
  process: RunningProcess,
  asOf: CalendarDate,
  basis: Basis,
): RightVerdict {
  const rule: RuleId = `right.${id}`
  const verdict = (state: RightVerdict['state'], asideBy: readonly RuleId[] = []) =>
    ({ id, state, complaint: true, rules: [rule, ...asideBy] }) as const
  if (!isInForce(rule, basis, asOf)) return verdict('not-in-force')
  const holders = rightHolders[id]
  if (!isHolder(holders, caseFile, process, asOf)) return verdict('not-for-this-citizen')
  const area = (holders.setAsideBy ?? ['rights']).find((freedom) =>
    isFreed(caseFile.municipality, freedom, asOf),
  )
  return area === undefined ? verdict('in-force') : verdict('set-aside', [`freedom.${area}`])
}

function isHolder(
  { groups, benefit, notBenefit, underAge }: RightHolders,
  { citizen }: CaseFile,
  process: RunningProcess,
  asOf: CalendarDate,
): boolean {
  const { targetGroup } = process
  if (groups !== undefined && (targetGroup === null || !groups.includes(targetGroup))) return false
  if (benefit !== undefined && process.benefit !== benefit) return false
  if (notBenefit !== undefined && process.benefit === notBenefit) return false
  return underAge === undefined || isUnder(underAge, citizen.birthDate, asOf) === true
}

function ageUnknown(id: RightId): Notice {
  return {
    code: 'age-unknown',
    affects: `rights.${id}`,
    missing: ['/citizen/birthDate'],
    text: {
      da: 'Vi kender ikke borgerens alder. Derfor kan vi ikke svare på, om retten gælder.',
      en: 'The citizen’s age is not known, and so not whether the right applies.',
    },
    rules: [`right.${id}`],
  }
}
