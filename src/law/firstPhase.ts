import type { Basis } from './assessment'
import { addMonths, type CalendarDate } from './calendarDate'
import type { Party, Trial } from './caseFile'
import { isInForce, ruleCalled } from './ruleBook'
import type { RuleId } from './rules/allRules'
import { firstPhases } from './rules/firstPhases'
import { isWithin, type RunningProcess } from './runningProcess'

/** The time before the job centre answers for an insured citizen's process. */
export interface FirstPhase {
  readonly party: Party
  readonly rule: RuleId
  readonly months: number
  /** First day after it: the day the fund really handed over, else whole calendar months. */
  readonly handOver: CalendarDate
  readonly handOverIsKnown: boolean
  /** The day the citizen was referred to the job centre before that; null when never. */
  readonly referredOn: CalendarDate | null
}

/**
 * The first phase of a process, by the law in force when it started; null when the job centre answers
 * from the first day. With `expected` false rules not yet adopted are left out.
 */
export function firstPhaseOf(
  process: RunningProcess,
  basis: Basis,
  { expected }: { expected: boolean },
): FirstPhase | null {
  if (process.targetGroup !== '6.1') return null
  const trial = trialOf(process)
  const row = firstPhases.find(
    ({ rule, trial: needed }) =>
      (needed === null || needed === kindOf(trial)) &&
      (expected || !ruleCalled(rule).expected) &&
      isInForce(rule, basis, process.startedOn),
  )
  if (row === undefined) return null
  const party = row.trial === 'free-choice' ? providerOf(trial) : 'fund'
  const known = knownHandOver(process)
  const handOver = known ?? addMonths(process.startedOn, row.months)
  const referredOn = party === 'fund' ? referralBefore(process, handOver) : null
  return { ...row, party, handOver, handOverIsKnown: known !== null, referredOn }
}

/** The trial the citizen takes part in, wherever in the process it is written. */
export function trialOf(process: RunningProcess): Trial | null {
  return process.periods.find(({ trial }) => trial !== null)?.trial ?? null
}

/** `free-choice` is written with its provider, the others by name. */
export function kindOf(
  trial: Trial | null,
): 'fund-2020' | 'fund-four-months' | 'free-choice' | null {
  return typeof trial === 'object' && trial !== null ? trial.kind : trial
}

function providerOf(trial: Trial | null): Party {
  if (typeof trial !== 'object' || trial === null) return 'fund'
  return trial.provider === 'municipality' ? 'job-centre' : trial.provider
}

function knownHandOver(process: RunningProcess): CalendarDate | null {
  const days = process.periods.flatMap(({ handedOverOn }) => handedOverOn ?? [])
  return days.find((on) => on > process.startedOn && isWithin(process, on)) ?? null
}

function referralBefore(process: RunningProcess, handOver: CalendarDate): CalendarDate | null {
  const days = process.periods.flatMap(({ referredToJobCentre }) => referredToJobCentre?.on ?? [])
  const first = days.toSorted()[0]
  if (first === undefined || first >= handOver) return null
  return first < process.startedOn ? process.startedOn : first
}
