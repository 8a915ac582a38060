import type { Basis, Notice } from './assessment'
import { addDays } from './calendarDate'
import type { BenefitPeriod, CaseFile } from './caseFile'
import { fastTrackHasEffect } from './fastTrackTalk'
import { firstPhaseOf, kindOf } from './firstPhase'
import { isInForce } from './ruleBook'
import { firstPhases } from './rules/firstPhases'
import { periods } from './rules/periods'
import type { RunningProcess } from './runningProcess'
import { noticeTexts } from './noticeTexts'

/** What stands on the process's benefit periods without effect, or is missing there. */
export function periodNotices(caseFile: CaseFile, process: RunningProcess, basis: Basis): Notice[] {
  return process.periods.flatMap((period) => [
    ...trialNotice(period, process, basis),
    ...referralNotice(period, process, basis),
    ...handOverNotice(period, process, basis),
    ...(period === process.period ? currentNotices(caseFile, process, basis) : []),
  ])
}

function trialNotice({ trial }: BenefitPeriod, process: RunningProcess, basis: Basis): Notice[] {
  const kind = kindOf(trial)
  if (kind === null) return []
  const rule = firstPhases.find((row) => row.trial === kind)?.rule
  const phase = firstPhaseOf(process, basis, { expected: true })
  return phase !== null && phase.rule === rule
    ? []
    : [notice('trial-without-effect', 'responsible', rule === undefined ? [] : [rule])]
}

function referralNotice(period: BenefitPeriod, process: RunningProcess, basis: Basis): Notice[] {
  if (period.referredToJobCentre === null) return []
  const phase = firstPhaseOf(process, basis, { expected: true })
  return phase !== null && phase.referredOn !== null
    ? []
    : [notice('referral-without-effect', 'responsible', phase === null ? [] : [phase.rule])]
}

function handOverNotice(period: BenefitPeriod, process: RunningProcess, basis: Basis): Notice[] {
  if (period.handedOverOn === null) return []
  const phase = firstPhaseOf(process, basis, { expected: true })
  return phase !== null && phase.handOverIsKnown && phase.handOver === period.handedOverOn
    ? []
    : [notice('hand-over-without-effect', 'responsible', phase === null ? [] : [phase.rule])]
}

function currentNotices(caseFile: CaseFile, process: RunningProcess, basis: Basis): Notice[] {
  const { period } = process
  const fastTrack = period.fastTrack !== null && !fastTrackHasEffect(process, basis)
  return [
    ...(fastTrack
      ? [notice('fast-track-without-effect', 'conversations.later', ['contact.fast-track'])]
      : []),
    ...expectationNotice(caseFile, process, basis),
    ...(period.workDuty ? [notice('work-duty-not-covered', 'offers.obligation', [])] : []),
  ]
}

/** The rule for the employed sick asks both; what is not known keeps it from applying. */
function expectationNotice(
  { benefits }: CaseFile,
  { targetGroup, startedOn, period }: RunningProcess,
  basis: Basis,
): Notice[] {
  const { rule, count } = periods.employedShortSick
  if (targetGroup !== '6.6' || !period.employed || !isInForce(rule, basis, startedOn)) return []
  const end = addDays(startedOn, count)
  const views = [period.expectedRecovery, period.employerExpectsRecovery]
  if (views.some((view) => view !== null && view >= end)) return []
  const at = `/benefits/${benefits.indexOf(period)}`
  return [
    ...(period.employerExpectsRecovery === null
      ? [
          notice(
            'employer-expectation-unknown',
            'conversations.required',
            [rule],
            [`${at}/employerExpectsRecovery`],
          ),
        ]
      : []),
    ...(period.expectedRecovery === null
      ? [
          notice(
            'citizen-expectation-unknown',
            'conversations.required',
            [rule],
            [`${at}/expectedRecovery`],
          ),
        ]
      : []),
  ]
}

function notice(
  code: keyof typeof noticeTexts,
  affects: string,
  rules: readonly string[],
  missing: readonly string[] = [],
): Notice {
  return { code, affects, missing, text: noticeTexts[code], rules }
}
