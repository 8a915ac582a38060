import type { Requirement } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile, Form } from '../law/caseFile'
import type { Authority } from './authority'
import { selfBookingForms } from './selfBookingForms'
import { selfBookingSpan } from './selfBookingTimes'
import { verdictOn } from './verdictOn'

/** The forms a citizen may book a required talk by, from the first day that can be booked. */
export function selfBookingOffer(
  caseFile: CaseFile,
  requirement: Requirement,
  { kind: party, videoHosts }: Pick<Authority, 'kind' | 'videoHosts'>,
  today: CalendarDate,
): {
  readonly on: CalendarDate
  readonly forms: readonly Form[]
  /** Who decides among them; null when no talk may be held that day. */
  readonly chooser: 'citizen' | 'authority' | 'law' | null
} {
  const { from: on } = selfBookingSpan(requirement, today)
  const { form } = verdictOn(caseFile, { on, kind: requirement.kind, party }, today)
  const forms = selfBookingForms(form).filter((one) => one !== 'video' || videoHosts.length > 0)
  return { on, forms, chooser: form?.chooser ?? null }
}
