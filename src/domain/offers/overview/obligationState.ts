import type { CalendarDate } from '../../../law/calendarDate'
import type { OfferObligation } from '../../../law/offers/offersVerdict'
import { nearObligation } from '../nearObligation'

/** How the requirement of an offer stands, the most urgent first. */
export const obligationStates = ['overdue', 'near', 'open', 'met', 'waived', 'none'] as const
export type ObligationState = (typeof obligationStates)[number]

/** The law’s own answer, with those told apart whose day is near. */
export function obligationState(
  { status, dueBy }: OfferObligation,
  today: CalendarDate,
): ObligationState {
  return status === 'open' && dueBy !== null && nearObligation(dueBy, today) ? 'near' : status
}
