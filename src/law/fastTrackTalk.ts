import type { Basis } from './assessment'
import { addDays, type CalendarDate } from './calendarDate'
import type { PlannedTalk } from './plannedTalk'
import type { ProcessTalks } from './processTalks'
import { isInForce } from './ruleBook'
import { periods } from './rules/periods'
import { readings } from './rules/readings'
import { isWithin, type RunningProcess } from './runningProcess'
import { dateFact, daysOn, why } from './why'

/**
 * The first follow-up on fast track, once asked for: null when it is not asked for, is declined by
 * the citizen, has no effect or comes after the first follow-up was held.
 */
export function fastTrackTalk(
  process: RunningProcess,
  { held }: ProcessTalks,
  asOf: CalendarDate,
  basis: Basis,
): PlannedTalk | null {
  const request = process.period.fastTrack
  if (request === null || request.declined || request.requestedOn > asOf) return null
  if (!fastTrackHasEffect(process, basis)) return null
  if (held.some(({ kind, on }) => kind === 'follow-up' && on < request.requestedOn)) return null
  const { rule, count } = periods.fastTrackDeadline
  const dueBy = daysOn(labels.dueBy, request.requestedOn, count)
  return {
    number: 1,
    kind: 'follow-up',
    party: 'job-centre',
    passesOn: null,
    from: request.requestedOn,
    dueBy: dueBy.to,
    invited: [],
    rule,
    why: why({
      facts: [dateFact(labels.requestedOn, request.requestedOn)],
      arithmetic: [dueBy],
      assumption: readings[rule] ?? null,
    }),
  }
}

/** False when a request is written but the law gives it no effect: group, dates or too short an absence. */
export function fastTrackHasEffect(process: RunningProcess, basis: Basis): boolean {
  const { fastTrack, expectedRecovery } = process.period
  const { rule, count } = periods.fastTrackAbsence
  return (
    fastTrack !== null &&
    process.targetGroup === '6.6' &&
    isInForce(rule, basis, process.startedOn) &&
    isWithin(process, fastTrack.requestedOn) &&
    (expectedRecovery === null || expectedRecovery > addDays(process.startedOn, count))
  )
}

const labels = {
  requestedOn: { da: 'Anmodning om fast track', en: 'Fast track requested' },
  dueBy: { da: 'Senest', en: 'Due by' },
}
