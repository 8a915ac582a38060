import { parseDate } from '../../ui/parseDate'
import type { PlanDraft, TypedSite, TypedTerms } from './planDraft'

/** The change of the plan that a form asks for, as the API is asked; whether it can be is the API's to say. */
export function changeOf(draft: PlanDraft): object {
  switch (draft.is) {
    case 'add':
      return { kind: 'offer-added', terms: termsOf(draft.terms) }
    case 'change':
      return { kind: 'offer-changed', offer: draft.offer, terms: termsOf(draft.terms) }
    case 'split':
      return { kind: 'offer-split', offer: draft.offer, on: dayIn(draft.on) }
    case 'extend':
      return {
        kind: 'offer-extended',
        offer: draft.offer,
        to: dayIn(draft.to),
        because: draft.because,
      }
    case 'end':
      return { kind: 'offer-ended', offer: draft.offer, on: dayIn(draft.on), result: draft.result }
    case 'absence':
      return {
        kind: 'absence-noted',
        offer: draft.offer,
        from: dayIn(draft.from),
        to: draft.to === '' ? null : dayIn(draft.to),
        said: draft.said,
      }
    case 'assess':
      return {
        kind: 'absence-assessed',
        offer: draft.offer,
        absence: draft.absence,
        because: draft.because,
      }
    case 'aid': {
      const { offer, what, test, because } = draft
      return { kind: 'aid-granted', offer, what, test: test === '' ? null : test, because }
    }
    case 'no-aid':
      return { kind: 'aid-removed', offer: draft.offer, aid: draft.aid }
    case 'sure':
      return { kind: draft.deed, offer: draft.offer }
    case 'grant':
      return { kind: 'offer-granted', offer: draft.offer, site: siteOf(draft.site) }
    case 'say':
      return { kind: draft.deed, offer: draft.offer, because: draft.because }
    case 'provider':
      return {
        kind: 'provider-assigned',
        name: draft.name,
        from: dayIn(draft.from),
        to: draft.to === '' ? null : dayIn(draft.to),
      }
    case 'no-provider':
      return { kind: 'provider-ended', provider: draft.provider, on: dayIn(draft.on) }
    case 'hours':
      return { kind: 'hours-entered', month: draft.month, hours: numberIn(draft.hours) }
  }
}

function siteOf<S extends TypedSite>({ sought: _, ...site }: S) {
  return site
}

function termsOf({ from, to, sector, hoursPerWeek, rate, provider, ...terms }: TypedTerms) {
  return {
    ...siteOf(terms),
    from: dayIn(from),
    to: to === '' ? null : dayIn(to),
    sector: sector === '' ? null : sector,
    rate: rate === '' ? null : rate,
    provider: provider === '' ? null : provider,
    hoursPerWeek: hoursPerWeek.trim() === '' ? null : numberIn(hoursPerWeek),
  }
}

/** As it was typed, where it cannot be read as a date. */
function dayIn(text: string): string {
  return parseDate(text) ?? text
}

/** Written with a comma as well as with a point; what is no number is none. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'))
}
