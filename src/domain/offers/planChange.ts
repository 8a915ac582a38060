import type { CalendarDate } from '../../law/calendarDate'
import type { AidTest } from '../../law/rules/aidTests'
import type { OfferResult, OfferSite, OfferTerms } from './offer'

/** Something done to a citizen's plan. `offer` is the id of the offer concerned. */
export type PlanChange =
  | { readonly kind: 'offer-added'; readonly terms: OfferTerms & OfferSite }
  | {
      readonly kind: 'offer-changed'
      readonly offer: string
      readonly terms: OfferTerms & OfferSite
    }
  | {
      readonly kind: 'offer-split'
      readonly offer: string
      /** First day of the second part. */
      readonly on: CalendarDate
    }
  | {
      readonly kind: 'offer-extended'
      readonly offer: string
      readonly to: CalendarDate
      /** The concrete assessment. */
      readonly because: string
    }
  | {
      readonly kind: 'offer-ended'
      readonly offer: string
      /** The last day. */
      readonly on: CalendarDate
      readonly result: OfferResult
    }
  | {
      readonly kind: 'absence-noted'
      readonly offer: string
      readonly from: CalendarDate
      /** The last day; null while the citizen has not come back. */
      readonly to: CalendarDate | null
      /** What is known of it. */
      readonly said: string
    }
  | {
      readonly kind: 'absence-assessed'
      readonly offer: string
      readonly absence: string
      readonly because: string
    }
  | {
      readonly kind: 'aid-granted'
      readonly offer: string
      readonly what: string
      readonly test: AidTest | null
      readonly because: string
    }
  | { readonly kind: 'aid-removed'; readonly offer: string; readonly aid: string }
  | { readonly kind: 'offer-removed'; readonly offer: string }
  | {
      readonly kind: 'offer-granted'
      readonly offer: string
      /** At which employer; null when that stays as it was proposed. */
      readonly site: OfferSite | null
    }
  | { readonly kind: 'offer-refused'; readonly offer: string; readonly because: string }
  | { readonly kind: 'offer-asked'; readonly offer: string; readonly because: string }
  | { readonly kind: 'offer-withdrawn'; readonly offer: string }
  | {
      readonly kind: 'hours-entered'
      /** `2026-11`. */
      readonly month: string
      readonly hours: number
    }
  | {
      readonly kind: 'provider-assigned'
      readonly name: string
      readonly from: CalendarDate
      readonly to: CalendarDate | null
    }
  | {
      readonly kind: 'provider-ended'
      readonly provider: string
      /** The last day. */
      readonly on: CalendarDate
    }
  | {
      readonly kind: 'plan-undone'
      /** Id of the journal's last entry about the plan. */
      readonly entry: string
    }
