import type { Basis } from './assessment'
import { addDays, earlier, lastDayOfMonths, type CalendarDate } from './calendarDate'
import type { CaseFile, Exemption } from './caseFile'
import type { ContactSchedule } from './contactSchedule'
import { isInForce } from './ruleBook'
import type { RuleId } from './rules/allRules'
import { exemptionTerms } from './rules/exemptionTerms'
import type { Period } from './rules/periods'
import type { RunningProcess } from './runningProcess'

/** How far an exemption reaches; `to: null` while no end is known. */
export interface EffectiveExemption {
  readonly kind: Exclude<Exemption['kind'], 'digital-post'>
  readonly rule: RuleId
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

/**
 * The exemption as far as the law lets it reach, or null when it lets no one off a talk in this
 * process: before its rule is in force, for another group, or in a version that does not know it.
 * One that is too long ends by itself on its last lawful day.
 */
export function effectiveExemption(
  exemption: Exemption,
  process: RunningProcess,
  schedule: ContactSchedule | null,
  basis: Basis,
): EffectiveExemption | null {
  const { kind, from } = exemption
  if (kind === 'digital-post' || process.targetGroup === null) return null
  const { rule, groups, schedules, longest } = exemptionTerms[kind]
  const known = schedules === null || (schedule !== null && schedules.includes(schedule.rule))
  if (!groups.includes(process.targetGroup) || !known || !isInForce(rule, basis, from)) return null
  const limit = longest && lastLawfulDay(from, longest)
  const to =
    exemption.to === null || limit === null ? (exemption.to ?? limit) : earlier(exemption.to, limit)
  return { kind, rule, from, to }
}

/** Every exemption that lets someone off in this process, in one order whatever that of the file. */
export function effectiveExemptions(
  { exemptions }: CaseFile,
  process: RunningProcess,
  schedule: ContactSchedule | null,
  basis: Basis,
): readonly EffectiveExemption[] {
  return exemptions
    .flatMap((exemption) => effectiveExemption(exemption, process, schedule, basis) ?? [])
    .toSorted((a, b) => (`${a.kind} ${a.from}` < `${b.kind} ${b.from}` ? -1 : 1))
}

/** Last lawful day of an exemption from `from`. Weeks are a deadline, months a period. */
export function lastLawfulDay(from: CalendarDate, { unit, count }: Period): CalendarDate {
  return unit === 'days' ? addDays(from, count) : lastDayOfMonths(from, count)
}
