import type { CalendarDate } from '../../law/calendarDate'
import type { FieldError } from '../fieldError'
import { aidsOf } from './aidsOf'
import { absencesOf } from './absencesOf'
import { isSettled } from './isSettled'
import type { Offer, OfferTerms } from './offer'
import type { PlanChange } from './planChange'
import type { PlanFacts } from './planEntry'
import { providerOn } from './providerOn'
import { providersOf } from './providersOf'

/** What contradicts itself or what is there already, by field. `named` is the offer concerned. */
export function planErrors(
  change: PlanChange,
  named: Offer | null,
  plan: PlanFacts,
  { today, authority }: { readonly today: CalendarDate; readonly authority: string },
): FieldError[] {
  const error = (pointer: string, code: FieldError['code']): FieldError[] => [{ pointer, code }]
  const { offers } = plan
  switch (change.kind) {
    case 'offer-added':
    case 'offer-changed': {
      const { from, to, provider } = change.terms
      // One that stands in the offer already may be another authority's, and stays.
      const kept = providersOf(plan).find(({ id }) => id === provider && id === named?.provider)
      if (provider && !providerOn(plan, provider, kept?.authority ?? authority, from))
        return error('/terms/provider', 'unknown-provider')
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
    case 'absence-noted': {
      const { from, to } = change
      if (named && (from < named.from || isAfterEnd(from, named)))
        return error('/from', 'outside-offer')
      if (to !== null && to < from) return error('/to', 'absence-ends-early')
      if (named && to !== null && isAfterEnd(to, named)) return error('/to', 'outside-offer')
      const twice = named !== null && absencesOf(named).some((other) => meets(other, change))
      return twice ? error('/from', 'absence-noted-before') : []
    }
    case 'absence-assessed': {
      const absence = named && absencesOf(named).find(({ id }) => id === change.absence)
      return absence?.assessed === null ? [] : error('/absence', 'unknown-absence')
    }
    case 'aid-removed':
      return named && aidsOf(named).some(({ id }) => id === change.aid)
        ? []
        : error('/aid', 'unknown-aid')
    case 'provider-assigned': {
      const { from, to } = change
      if (to !== null && to < from) return error('/to', 'provider-ends-early')
      const twice = providersOf(plan).some(
        (other) => other.authority === authority && meets(other, change),
      )
      return twice ? error('/from', 'provider-overlaps') : []
    }
    case 'provider-ended': {
      const ended = providersOf(plan).find(
        (row) => row.id === change.provider && row.authority === authority,
      )
      if (ended === undefined) return error('/provider', 'unknown-provider')
      if (change.on < ended.from) return error('/on', 'provider-ends-early')
      return ended.to !== null && change.on > ended.to ? error('/on', 'after-known-end') : []
    }
    case 'hours-entered':
      return change.month > today.slice(0, change.month.length)
        ? error('/month', 'in-the-future')
        : []
    case 'aid-granted':
    case 'offer-removed':
    case 'offer-granted':
    case 'offer-refused':
    case 'offer-asked':
    case 'offer-withdrawn':
    case 'plan-undone':
      return []
  }
}

function isSameAt(offer: Offer, terms: OfferTerms): boolean {
  return !isSettled(offer) && offer.kind === terms.kind && meets(offer, terms)
}

type Days = Pick<OfferTerms, 'from' | 'to'>

function meets(one: Days, other: Days): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)
}

function isAfterEnd(day: CalendarDate, { to }: Offer): boolean {
  return to !== null && day > to
}
