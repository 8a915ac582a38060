import type { Basis, Process, ReformGroup } from './assessment'
import { addMonths, daysBetween, type CalendarDate } from './calendarDate'
import type { Benefit, BenefitPeriod, CaseFile, TargetGroup } from './caseFile'
import { hasBegun } from './dated'
import { benefitSuccessions } from './rules/benefitSuccessions'
import { reformGroups } from './rules/reformGroups'

/** A contact process as it stands on one day. */
export interface RunningProcess extends Process {
  /** The benefit period running that day; its facts are the citizen's facts that day. */
  readonly period: BenefitPeriod
  /** Every benefit period of the process, in order of date. */
  readonly periods: readonly BenefitPeriod[]
  /** Last day; null while no end is known. */
  readonly endsOn: CalendarDate | null
}

/**
 * The process running on a day: benefit periods of the same benefit with no day between them. Null
 * when no benefit runs. An act that turns one benefit into another keeps the process.
 */
export function runningProcess(
  caseFile: CaseFile,
  on: CalendarDate,
  basis: Basis,
): RunningProcess | null {
  const sorted = caseFile.benefits.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const at = sorted.findIndex(({ from, to }) => from <= on && (to === null || on <= to))
  const period = sorted[at]
  if (period === undefined) return null
  const joined = (index: number): boolean => continues(sorted[index], sorted[index + 1], basis)
  let first = at
  while (joined(first - 1)) first -= 1
  let last = at
  while (joined(last)) last += 1
  const periods = sorted.slice(first, last + 1)
  const startedOn = (periods[0] ?? period).from
  return {
    benefit: benefitOn(period, on, basis),
    targetGroup: period.targetGroup,
    reformGroup: reformGroupOn(period.targetGroup, on, basis),
    startedOn,
    threeMonths: addMonths(startedOn, 3),
    sixMonths: addMonths(startedOn, 6),
    period,
    periods,
    endsOn: periods.at(-1)?.to ?? null,
  }
}

/** Whether a day lies within the process. */
export function isWithin(process: RunningProcess, on: CalendarDate): boolean {
  return process.startedOn <= on && (process.endsOn === null || on <= process.endsOn)
}

function continues(
  one: BenefitPeriod | undefined,
  next: BenefitPeriod | undefined,
  basis: Basis,
): boolean {
  return (
    one !== undefined &&
    next !== undefined &&
    one.to !== null &&
    daysBetween(one.to, next.from) === 1 &&
    benefitOn(one, next.from, basis) === benefitOn(next, next.from, basis)
  )
}

function benefitOn({ benefit }: BenefitPeriod, on: CalendarDate, basis: Basis): Benefit {
  const succession = benefitSuccessions.find(
    (row) => row.benefit === benefit && hasBegun(row.begins, basis, on),
  )
  return succession?.becomes ?? benefit
}

function reformGroupOn(
  group: TargetGroup | null,
  on: CalendarDate,
  basis: Basis,
): ReformGroup | null {
  return group !== null && hasBegun(reformGroups.begins, basis, on)
    ? reformGroups.groupOf[group]
    : null
}
