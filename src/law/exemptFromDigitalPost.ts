import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile } from './caseFile'
import { isInForce } from './ruleBook'

const rule = 'exempt.digital-post'

/** Whether an exemption in force that day spares the citizen digital post. */
export function exemptFromDigitalPost(
  { exemptions }: Pick<CaseFile, 'exemptions'>,
  asOf: CalendarDate,
  basis: Basis,
): boolean {
  return (
    isInForce(rule, basis, asOf) &&
    exemptions.some(
      ({ kind, from, to }) =>
        kind === 'digital-post' &&
        isInForce(rule, basis, from) &&
        from <= asOf &&
        (to === null || asOf <= to),
    )
  )
}
