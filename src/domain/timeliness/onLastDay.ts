import type { Assessment } from '../../law/assessment'
import type { CalendarDate } from '../../law/calendarDate'
import { isSupported } from '../../law/supportedDates'
import type { ProcessLooked } from './processLooked'

/**
 * What the law says on the last day something can be kept on, by the facts of that day: they may
 * move the day while one waits for it. Null when the process does not get that far.
 */
export function onLastDay(
  { process, lawOn }: ProcessLooked,
  lastDay: (assessment: Assessment) => CalendarDate | null,
): { readonly on: CalendarDate; readonly assessment: Assessment } | null {
  let day = process.startedOn
  while (isSupported(day)) {
    const assessment = lawOn(day)
    const on = lastDay(assessment)
    if (on === null || (process.endsOn !== null && process.endsOn < on)) return null
    if (on <= day) return { on, assessment }
    day = on
  }
  return null
}
