import type { Basis, Notice } from '../assessment'
import { addDays, addMonths, type CalendarDate } from '../calendarDate'
import type { CaseFile } from '../caseFile'
import { hasBegun } from '../dated'
import { isFreed } from '../isFreed'
import { isInForce } from '../ruleBook'
import type { RuleId } from '../rules/allRules'
import { kindsThatEnded } from '../rules/offerKinds'
import { periods } from '../rules/periods'
import { supervisionTerms } from '../rules/supervisionTerms'
import { runningProcess } from '../runningProcess'
import { requireSupported } from '../supportedDates'
import type { SupervisionVerdict } from './supervisionVerdict'

/**
 * How the citizen counts in the focus targets of tightened supervision on a day, by the version in
 * force that day. Throws `RangeError` when the day is outside the days the law is known for.
 */
export function assessSupervision(
  caseFile: CaseFile,
  asOf: CalendarDate,
  basis: Basis,
): { readonly supervision: SupervisionVerdict; readonly notices: readonly Notice[] } {
  requireSupported(asOf)
  const process = runningProcess(caseFile, asOf, basis)
  if (process === null) return { supervision: none, notices: [] }
  const months = periods.supervision.count
  const since = addDays(addMonths(asOf, -months), 1)
  const version = supervisionTerms.find(({ rule }) => isInForce(rule, basis, asOf))
  const seniority12 = addMonths(process.startedOn, months) <= asOf
  const offer12 = caseFile.offers.some(
    ({ kind, from, to }) =>
      from <= asOf &&
      (to === null || since <= to) &&
      !kindsThatEnded.some((row) => row.kind === kind && hasBegun(row.begins, basis, from)) &&
      (kind !== 'other-guidance' || version?.otherGuidanceCounts !== false),
  )
  const hours12 = hoursSince(caseFile, asOf, months)
  const freed = isFreed(caseFile.municipality, 'supervision', asOf)
  const hoursAsked = version?.hoursNotFor.includes(process.benefit) === false
  const enough = hoursAsked && version.hours !== null && hours12 >= version.hours
  const inTarget = seniority12 && version !== undefined && !freed
  return {
    supervision: {
      seniority12,
      offer12,
      hours12,
      covered: version !== undefined && !freed && (offer12 || enough),
      talks12: caseFile.conversations.filter(
        ({ status, on }) => status === 'held' && since <= on && on <= asOf,
      ).length,
      rules: seniority12 ? rulesOf(version?.rule, freed, basis, asOf) : [],
    },
    notices:
      inTarget && hoursAsked && version.hours === null && hours12 > 0 && !offer12
        ? [hoursUnknown]
        : [],
  }
}

const none: SupervisionVerdict = {
  seniority12: false,
  offer12: false,
  hours12: 0,
  covered: false,
  talks12: 0,
  rules: [],
}

/** Hours of the last whole months: a month counts once its last day has come. */
function hoursSince({ ordinaryHours }: CaseFile, asOf: CalendarDate, months: number): number {
  const lastDay = (month: string): CalendarDate => addDays(addMonths(`${month}-01`, 1), -1)
  const since = addMonths(asOf, -months)
  return ordinaryHours
    .filter(({ month }) => since < lastDay(month) && lastDay(month) <= asOf)
    .reduce((sum, { hours }) => sum + hours, 0)
}

function rulesOf(
  version: RuleId | undefined,
  freed: boolean,
  basis: Basis,
  asOf: CalendarDate,
): RuleId[] {
  const abolished = 'supervision.abolished'
  if (isInForce(abolished, basis, asOf)) return [abolished]
  if (version === undefined) return []
  return [
    version,
    'supervision.conversations',
    ...(freed ? (['freedom.supervision'] as const) : []),
  ]
}

const hoursUnknown: Notice = {
  code: 'hours-threshold-unknown',
  affects: 'supervision.covered',
  missing: [],
  text: {
    da: 'Ordinære timer kunne også tælle før 2023, men kilderne siger ikke hvor mange. Timerne er derfor ikke regnet med.',
    en: 'Ordinary hours could count before 2023 too, but the sources do not say how many. The hours are therefore not counted.',
  },
  rules: ['supervision.offers.2019'],
}
