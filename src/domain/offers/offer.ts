import type { CalendarDate } from '../../law/calendarDate'
import type { OfferFact } from '../../law/caseFile'
import type { ApprenticeRate } from '../../law/rules/apprenticeRates'
import type { OfferAbsence } from './offerAbsence'
import type { OfferAid } from './offerAid'
import type { EmployerCheckId } from '../../law/offers/employerChecks'

/** What is agreed about an offer, whoever grants it. */
export interface OfferTerms extends Omit<OfferFact, 'id' | 'extension'> {
  /** The school or other place, or a company as the fund wrote it; null when not known. */
  readonly place: string | null
  readonly hoursPerWeek: number | null
  /** Which of the two an adult apprentice's employer is paid; absent where nobody has said. */
  readonly rate?: ApprenticeRate | null | undefined
  /** Id of the other provider who runs it; absent where the authority does itself. */
  readonly provider?: string | null | undefined
}

/** At which employer an offer is, who is responsible there, and what was seen to hold. */
export interface OfferSite {
  /** Id; null when it is at none, or not known yet. */
  readonly employer: string | null
  /** Name of the contact at the employer who is responsible; null when nobody is named. */
  readonly responsible: string | null
  /** What somebody has seen to hold at the employer. */
  readonly ticked: Readonly<Record<EmployerCheckId, boolean>>
}

/** Who saw that something holds, and on which day; null while nobody has. */
export type OfferTicks = Readonly<
  Record<EmployerCheckId, { readonly by: string; readonly on: CalendarDate } | null>
>

/** An offer of a citizen's plan: what is agreed, who proposed it, what was decided and how it ended. */
export interface Offer extends OfferTerms, OfferFact, Omit<OfferSite, 'ticked'> {
  readonly ticks: OfferTicks
  readonly status: OfferStatus
  /** Who of the fund proposed it; null when the municipality planned it itself. */
  readonly proposedBy: string | null
  readonly decision: OfferDecision | null
  /** Null until it has been ended before its time or with a result. */
  readonly result: OfferResult | null
  /** In order of first day. Absent while none was ever noted. */
  readonly absences?: readonly OfferAbsence[]
  /** Absent while none was ever granted. */
  readonly aids?: readonly OfferAid[]
}

/** The last word of the municipality, or its question to whoever proposed the offer. */
export interface OfferDecision {
  /** Id of the person. */
  readonly by: string
  /** The day. */
  readonly on: string
  /** The reason or the question; empty when it was granted without a word. */
  readonly because: string
}

export const offerStatuses = ['proposed', 'asked', 'granted', 'refused', 'withdrawn'] as const
export type OfferStatus = (typeof offerStatuses)[number]

/** What the citizen went on to: a job, an education, or back to being without either. */
export const offerResults = ['job', 'education', 'back'] as const
export type OfferResult = (typeof offerResults)[number]
