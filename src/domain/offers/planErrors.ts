import type { CalendarDate } from '../../law/calendarDate'
import type { FieldError } from '../fieldError'
import { isSettled } from './isSettled'
import type { Offer, OfferTerms } from './offer'
import type { PlanChange } from './planChange'

/** What contradicts itself or what is there already, by field. `named` is the offer concerned. */
export function planErrors(
  change: PlanChange,
  named: Offer | null,
  { offers }: { readonly offers: readonly Offer[] },
  today: CalendarDate,
): FieldError[] {
  const error = (pointer: string, code: FieldError['code']): FieldError[] => [{ pointer, code }]
  switch (change.kind) {
    case 'offer-added':
    case 'offer-changed': {
      const { from, to } = change.terms
      if (to !== null && to < from) return error('/terms/to', 'offer-ends-early')
      const twice = offers.some((offer) => offer !== named && isSameAt(offer, change.terms))
      return twice ? error('/terms/from', 'offer-overlaps') : []
    }
    case 'offer-split':
      return named && (change.on <= named.from || isAfterEnd(change.on, named))
        ? error('/on', 'outside-offer')
        : []
    case 'offer-extended':
      return named?.to && change.to <= named.to ? error('/to', 'not-longer') : []
    case 'offer-ended':
      if (named && change.on < named.from) return error('/on', 'offer-ends-early')
      return named && isAfterEnd(change.on, named) ? error('/on', 'outside-offer') : []
    case 'hours-entered':
      return change.month > today.slice(0, change.month.length)
        ? error('/month', 'in-the-future')
        : []
    case 'offer-removed':
    case 'offer-granted':
    case 'offer-refused':
    case 'offer-asked':
    case 'offer-withdrawn':
    case 'plan-undone':
      return []
  }
}

function isSameAt(offer: Offer, { kind, from, to }: OfferTerms): boolean {
  const meets = (to === null || offer.from <= to) && (offer.to === null || from <= offer.to)
  return !isSettled(offer) && offer.kind === kind && meets
}

function isAfterEnd(day: CalendarDate, { to }: Offer): boolean {
  return to !== null && day > to
}
