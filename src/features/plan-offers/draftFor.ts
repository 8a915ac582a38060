import type { PlannedOffer } from '../../contract/offerPlan'
import { dayAfter } from './dayAfter'
import { daysFrom } from './daysFrom'
import type { PlanDraft } from './planDraft'
import { typedSite } from './typedSite'
import { typedTerms } from './typedTerms'

type Deed = Exclude<
  PlannedOffer['deeds'][number],
  'offer-added' | 'hours-entered' | 'provider-assigned' | 'provider-ended' | 'plan-undone'
>

/** What a form for a deed begins with; null for a deed about no offer. */
export function draftFor(
  deed: PlannedOffer['deeds'][number],
  offer: PlannedOffer,
  today: string,
): { readonly deed: Deed; readonly draft: PlanDraft } | null {
  const { id, from, to, extendedTo, absences, aids } = offer
  switch (deed) {
    case 'offer-changed':
      return { deed, draft: { is: 'change', offer: id, terms: typedTerms(offer) } }
    case 'offer-split': {
      const middle = to === null ? dayAfter(from, 14) : dayAfter(from, splitAt(from, to))
      return { deed, draft: { is: 'split', offer: id, on: middle } }
    }
    case 'offer-extended':
      return { deed, draft: { is: 'extend', offer: id, to: extendedTo ?? '', because: '' } }
    case 'offer-ended': {
      const on = today < from ? from : to !== null && to < today ? to : today
      return { deed, draft: { is: 'end', offer: id, on, result: '' } }
    }
    case 'absence-noted': {
      const on = to !== null && to < today ? to : today
      return { deed, draft: { is: 'absence', offer: id, from: on, to: '', said: '' } }
    }
    case 'absence-assessed': {
      const absence = absences.find(({ assessed }) => assessed === null)
      if (!absence) return null
      return { deed, draft: { is: 'assess', offer: id, absence: absence.id, because: '' } }
    }
    case 'aid-granted':
      return { deed, draft: { is: 'aid', offer: id, what: '', test: '', because: '' } }
    case 'aid-removed': {
      const aid = aids.at(-1)
      return aid ? { deed, draft: { is: 'no-aid', offer: id, aid: aid.id } } : null
    }
    case 'offer-granted':
      return { deed, draft: { is: 'grant', offer: id, site: typedSite(offer) } }
    case 'offer-removed':
    case 'offer-withdrawn':
      return { deed, draft: { is: 'sure', offer: id, deed } }
    case 'offer-refused':
    case 'offer-asked':
      return { deed, draft: { is: 'say', offer: id, deed, because: '' } }
    case 'offer-added':
    case 'hours-entered':
    case 'provider-assigned':
    case 'provider-ended':
    case 'plan-undone':
      return null
  }
}

/** The middle, by whole days, and never the first. */
function splitAt(from: string, to: string): number {
  return Math.max(Math.floor((daysFrom(from, to) + 1) / 2), 1)
}
