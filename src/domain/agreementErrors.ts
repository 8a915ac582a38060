import type { CalendarDate } from '../law/calendarDate'
import type { Agreement } from './agreement'
import type { FieldError } from './fieldError'

/** What is wrong with what was agreed on a day: nothing is agreed that was to be done before it. */
export function agreementErrors(
  agreements: readonly Agreement[],
  on: CalendarDate,
): readonly FieldError[] {
  return agreements.flatMap(({ by }, index) =>
    by !== null && by < on
      ? [{ pointer: `/agreements/${index}/by`, code: 'before-talk' } as const]
      : [],
  )
}
