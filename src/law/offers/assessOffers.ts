import type { Basis, Notice } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile } from '../caseFile'
import { runningProcess } from '../runningProcess'
import { requireSupported } from '../supportedDates'
import { noObligation, offerObligation } from './offerObligation'
import { offerNotices } from './offerNotices'
import type { OffersVerdict } from './offersVerdict'
import { offerVerdict } from './offerVerdict'

/** The offers of a case file with what is missing or in doubt, and what is not known of them. */
export interface AssessedOffers {
  readonly offers: OffersVerdict
  readonly notices: readonly Notice[]
  readonly unknown: readonly string[]
}

/**
 * What the law says of a citizen's offers on a day: the requirement of one by six months, and for
 * each whether it counts and how long it may last. Throws `RangeError` when the day is outside the
 * days the law is known for.
 */
export function assessOffers(caseFile: CaseFile, asOf: CalendarDate, basis: Basis): AssessedOffers {
  requireSupported(asOf)
  const process = runningProcess(caseFile, asOf, basis)
  const items = caseFile.offers.map((offer) => offerVerdict(offer, caseFile, process, asOf, basis))
  const obligation = process && offerObligation(caseFile, process, items, asOf, basis)
  return {
    offers: { obligation: obligation ?? noObligation([]), items, grantedBy: 'municipality' },
    notices: process === null ? [] : offerNotices(caseFile, process, items, asOf, basis),
    unknown: process !== null && obligation === null ? ['offers.obligation'] : [],
  }
}
