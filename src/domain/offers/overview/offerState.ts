import type { CalendarDate } from '../../../law/calendarDate'
import { isProposal } from '../isProposal'
import type { Offer } from '../offer'

/** Where an offer is in its life, of those somebody still has something to do with. */
export const offerStates = ['proposed', 'planned', 'running', 'unregistered'] as const
export type OfferState = (typeof offerStates)[number]

/**
 * How an offer stands on a day: proposed and not decided, granted and not begun, running, or ended
 * this month without anybody having said what came of it. Null for the rest.
 */
export function offerState(offer: Offer, today: CalendarDate): OfferState | null {
  const { status, from, to, result } = offer
  if (isProposal(offer)) return 'proposed'
  if (status !== 'granted') return null
  if (from > today) return 'planned'
  if (to === null || to >= today) return 'running'
  return result === null && to.slice(0, 7) === today.slice(0, 7) ? 'unregistered' : null
}
