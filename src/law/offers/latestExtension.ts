import type { Basis } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile, OfferFact } from '../caseFile'
import { runningProcess } from '../runningProcess'
import { supportedDates } from '../supportedDates'
import { latestEnd } from './latestEnd'

/** The last lawful day an assessment may extend an offer to; null when it may not be extended. */
export function latestExtension(
  offer: OfferFact,
  caseFile: CaseFile,
  basis: Basis,
): CalendarDate | null {
  const group = runningProcess(caseFile, offer.from, basis)?.targetGroup ?? null
  const usual = latestEnd({ ...offer, extension: null }, group, basis)
  const furthest = { to: supportedDates.to, because: '' }
  const extended = latestEnd({ ...offer, extension: furthest }, group, basis)
  return usual === null || extended === null || extended.day === usual.day ? null : extended.day
}
