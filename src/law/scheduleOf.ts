import type { Basis } from './assessment'
import { addDays } from './calendarDate'
import type { ContactSchedule } from './contactSchedule'
import { kindOf, trialOf } from './firstPhase'
import { isInForce } from './ruleBook'
import { insuredSchedules } from './rules/insuredSchedules'
import { periods } from './rules/periods'
import { uninsuredSchedules } from './rules/uninsuredSchedules'
import type { RunningProcess } from './runningProcess'
import type { ProcessTalks } from './processTalks'

/**
 * The required talks of a process: the version in force when it started, for the target group it has
 * now. Null when the law known here has none for that group and start.
 */
export function scheduleOf(
  process: RunningProcess,
  talks: ProcessTalks,
  basis: Basis,
): ContactSchedule | null {
  const group = process.targetGroup
  if (group === null) return null
  const schedule = [...insuredSchedules, ...uninsuredSchedules].find(
    ({ groups, rule, when }) =>
      groups.includes(group) &&
      isInForce(rule, basis, process.startedOn) &&
      (when === undefined || conditions[when](process, talks)),
  )
  return schedule ?? null
}

type Condition = (process: RunningProcess, talks: ProcessTalks) => boolean

const conditions: Record<NonNullable<ContactSchedule['when']>, Condition> = {
  'in-fund-trial': (process) => kindOf(trialOf(process)) === 'fund-2020',

  'light-sick-course': ({ period, startedOn }, { held }) => {
    const base = held.find(({ kind }) => kind === 'follow-up')?.on ?? startedOn
    const latest = addDays(base, periods.lightSickCourse.count)
    return period.employed && period.expectedRecovery !== null && period.expectedRecovery <= latest
  },

  'employed-short-sick': ({ period, startedOn }) => {
    const end = addDays(startedOn, periods.employedShortSick.count)
    const { expectedRecovery: citizen, employerExpectsRecovery: employer } = period
    return (
      period.employed && citizen !== null && employer !== null && citizen < end && employer < end
    )
  },
}
