import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile, Exemption } from './caseFile'
import { effectiveExemption } from './effectiveExemption'
import { processTalks } from './processTalks'
import { isInForce } from './ruleBook'
import { runningProcess } from './runningProcess'
import { scheduleOf } from './scheduleOf'
import { requireSupported } from './supportedDates'

/** How an exemption stands on a day. */
export interface ExemptionVerdict {
  readonly exemption: Exemption
  readonly state: 'runs' | 'coming' | 'ended' | 'without-effect'
  /** The last day it lets anybody off; null while no end is known. */
  readonly reaches: CalendarDate | null
  readonly rules: readonly string[]
}

/**
 * Every exemption of a case as the law lets it reach, in the order of the file. One of a process that
 * does not run that day has ended, or has no effect. Throws `RangeError` when the day is outside the
 * days the law is known for.
 */
export function exemptionVerdicts(
  caseFile: CaseFile,
  asOf: CalendarDate,
  basis: Basis,
): readonly ExemptionVerdict[] {
  requireSupported(asOf)
  return caseFile.exemptions.map((exemption) => {
    const rules = [`exempt.${exemption.kind}`] as const
    const reach = reachOf(exemption, caseFile, asOf, basis)
    const to = reach === null ? exemption.to : reach.to
    if (to !== null && to < asOf) return { exemption, state: 'ended', reaches: to, rules }
    if (reach === null) return { exemption, state: 'without-effect', reaches: null, rules }
    return { exemption, state: exemption.from <= asOf ? 'runs' : 'coming', reaches: to, rules }
  })
}

/** How far it reaches; null when it lets nobody off. Without digital post one is so in no process too. */
function reachOf(
  exemption: Exemption,
  caseFile: CaseFile,
  asOf: CalendarDate,
  basis: Basis,
): { readonly to: CalendarDate | null } | null {
  if (exemption.kind === 'digital-post')
    return isInForce('exempt.digital-post', basis, exemption.from) ? exemption : null
  const on = exemption.from <= asOf ? asOf : exemption.from
  const process = runningProcess(caseFile, on, basis)
  if (process === null) return null
  const schedule = scheduleOf(process, processTalks(caseFile, process, on), basis)
  return effectiveExemption(exemption, process, schedule, basis)
}
