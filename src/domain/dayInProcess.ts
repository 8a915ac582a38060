import type { Assessment } from '../law/assessment'
import { daysBetween } from '../law/calendarDate'

/** Which day of the process this is, its first being 1; null when none runs. */
export function dayInProcess({ process, asOf }: Assessment): number | null {
  return process && daysBetween(process.startedOn, asOf) + 1
}
