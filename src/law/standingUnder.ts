import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile, Exemption } from './caseFile'
import { effectiveExemptions } from './effectiveExemption'
import { processTalks } from './processTalks'
import type { RuleCitation } from './rule'
import { ruleCalled } from './ruleBook'
import { runningProcess } from './runningProcess'
import { scheduleOf } from './scheduleOf'

/** Which version of the contact process somebody is in, and what they are exempt from. */
export interface StandingUnder {
  /** Null when no process runs, or the law known here has no version for it. */
  readonly version: RuleCitation | null
  /** Those that reach the day, each once, as far as the law lets them. */
  readonly exemptions: readonly Exemption['kind'][]
}

/** Under which version of the law a citizen stands on a day, and with which exemptions. */
export function standingUnder(caseFile: CaseFile, on: CalendarDate, basis: Basis): StandingUnder {
  const reaches = ({ from, to }: Pick<Exemption, 'from' | 'to'>) =>
    from <= on && (to === null || on <= to)
  const letters = caseFile.exemptions.filter(({ kind }) => kind === 'digital-post')
  const process = runningProcess(caseFile, on, basis)
  const schedule = process && scheduleOf(process, processTalks(caseFile, process, on), basis)
  const effective = process ? effectiveExemptions(caseFile, process, schedule, basis) : []
  const kinds = [...effective, ...letters].filter(reaches).map(({ kind }) => kind)
  return {
    version: schedule && ruleCalled(schedule.rule),
    exemptions: [...new Set(kinds)].toSorted(),
  }
}
