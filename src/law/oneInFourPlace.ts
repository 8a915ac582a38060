import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile, TargetGroup } from './caseFile'
import { exemptionVerdicts } from './exemptionVerdicts'
import { oneInFourTerms } from './rules/oneInFourTerms'
import { runningProcess } from './runningProcess'

/** What a citizen is to a quota of one in four on a day. */
export interface OneInFourPlace {
  /** The process runs, close to the labour market: it is one of those the share is taken of. */
  readonly counts: boolean
  /** The exemption that takes a place, today or from a later day; null when none does. */
  readonly taken: {
    readonly from: CalendarDate
    readonly targetGroup: TargetGroup
    /** When six months have passed: after that day the place is free at the latest. */
    readonly sixMonths: CalendarDate
  } | null
}

/**
 * Whether a citizen's process is counted, and whether it takes a place: from when it is exempted
 * until the exemption ends or six months have passed. Throws `RangeError` when the day is outside the
 * days the law is known for. Source: `exempt.one-in-four`.
 */
export function oneInFourPlace(
  caseFile: CaseFile,
  asOf: CalendarDate,
  basis: Basis,
): OneInFourPlace {
  const process = runningProcess(caseFile, asOf, basis)
  const group = process?.targetGroup ?? null
  if (process === null || group === null || !oneInFourTerms.groups.includes(group))
    return { counts: false, taken: null }
  if (process.sixMonths < asOf) return { counts: true, taken: null }
  const reaching = exemptionVerdicts(caseFile, asOf, basis).find(
    ({ exemption, state }) =>
      exemption.kind === 'one-in-four' && (state === 'runs' || state === 'coming'),
  )
  const { sixMonths } = process
  return {
    counts: true,
    taken: reaching ? { from: reaching.exemption.from, targetGroup: group, sixMonths } : null,
  }
}
