import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import { assessOffers, type AssessedOffers } from '../../law/offers/assessOffers'
import { firstThatCounts } from '../../law/offers/firstThatCounts'
import type { OfferVerdict } from '../../law/offers/offersVerdict'
import type { Authority } from '../authority'
import { caseFileOf } from '../caseFileOf'
import type { CitizenFile } from '../citizenFile'
import { isSettled } from './isSettled'
import type { Offer } from './offer'

/** What the law says of a citizen's plan on a day. */
export interface JudgedPlan {
  /** Of what is granted alone. */
  readonly granted: AssessedOffers
  /** What is granted or proposed, and what would be said of each if it were granted. */
  readonly standing: readonly Offer[]
  readonly whole: CaseFile
  readonly items: readonly OfferVerdict[]
  /** The first of them that meets the requirement, begun or not; null when none does. */
  readonly foreseen: { readonly offer: string; readonly on: CalendarDate } | null
}

/** What is proposed is judged as if it were granted, and meets nothing until it is. */
export function judgedPlan(
  file: CitizenFile,
  jobCentre: Authority | null,
  asOf: CalendarDate,
): JudgedPlan {
  const caseFile = caseFileOf(file, jobCentre)
  const standing = file.offers.filter((offer) => !isSettled(offer))
  const granted = assessOffers(caseFile, asOf, 'enacted')
  const whole = { ...caseFile, offers: standing }
  const { items } =
    standing.length === caseFile.offers.length
      ? granted.offers
      : assessOffers(whole, asOf, 'enacted').offers
  const first = firstThatCounts(standing, items, null)
  const foreseen =
    granted.offers.obligation.applies && first ? { offer: first.id, on: first.from } : null
  return { granted, standing, whole, items, foreseen }
}
