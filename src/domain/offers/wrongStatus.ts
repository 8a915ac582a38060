import type { CalendarDate } from '../../law/calendarDate'
import type { Refusal } from '../refusal'
import { isProposal } from './isProposal'
import { isSettled } from './isSettled'
import type { Offer } from './offer'
import type { PlanChange } from './planChange'

/** An offer that is settled, ended or begun cannot be changed like that; null when it can. */
export function wrongStatus(
  offer: Offer,
  kind: PlanChange['kind'],
  today: CalendarDate,
): Refusal | null {
  const wrong: Refusal = { kind: 'wrong-status', status: offer.status }
  // Somebody may be told of it, and assess it, when the offer has ended.
  if (kind === 'absence-noted' || kind === 'absence-assessed')
    return offer.status === 'granted' && offer.from <= today ? null : wrong
  if (isSettled(offer) || offer.result !== null) return wrong
  switch (kind) {
    case 'offer-granted':
    case 'offer-refused':
    case 'offer-asked':
    case 'offer-withdrawn':
      return isProposal(offer) ? null : wrong
    case 'aid-granted':
    case 'aid-removed':
      return offer.status === 'granted' ? null : wrong
    case 'offer-removed':
      return offer.from <= today ? wrong : null
    case 'offer-added':
    case 'offer-changed':
    case 'offer-split':
    case 'offer-extended':
    case 'offer-ended':
    case 'hours-entered':
    case 'provider-assigned':
    case 'provider-ended':
    case 'plan-undone':
      return null
  }
}
