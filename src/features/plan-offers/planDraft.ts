import type { PlannedOffer } from '../../contract/offerPlan'

/** At which employer an offer is, as it stands in the form; empty where nothing is chosen. */
export interface TypedSite {
  readonly employer: string
  /** What was looked for among the employers and is not there; empty when it was found or given up. */
  readonly sought: string
  readonly responsible: string
  readonly ticked: { readonly ratio: boolean; readonly extra: boolean }
}

/** An offer as it stands in the form: dates and numbers as they were typed. */
export interface TypedTerms extends TypedSite {
  readonly kind: PlannedOffer['kind']
  readonly from: string
  readonly to: string
  readonly sector: '' | 'private' | 'public'
  readonly aim: string
  readonly latestWorkplace: boolean
  readonly place: string
  readonly hoursPerWeek: string
  readonly rate: '' | 'low' | 'high'
  /** Id of the other provider who runs it; empty where we do. */
  readonly provider: string
}

/** What is about to be done to the plan, and is not saved. `offer` is the id of the one concerned. */
export type PlanDraft =
  | { readonly is: 'add'; readonly offer: null; readonly terms: TypedTerms }
  | { readonly is: 'change'; readonly offer: string; readonly terms: TypedTerms }
  | { readonly is: 'split'; readonly offer: string; readonly on: string }
  | {
      readonly is: 'extend'
      readonly offer: string
      readonly to: string
      readonly because: string
    }
  | {
      readonly is: 'end'
      readonly offer: string
      readonly on: string
      readonly result: '' | 'job' | 'education' | 'back'
    }
  | {
      readonly is: 'absence'
      readonly offer: string
      readonly from: string
      readonly to: string
      readonly said: string
    }
  | {
      readonly is: 'assess'
      readonly offer: string
      readonly absence: string
      readonly because: string
    }
  | {
      readonly is: 'aid'
      readonly offer: string
      readonly what: string
      readonly test: '' | 'decisive' | 'compensating'
      readonly because: string
    }
  | { readonly is: 'no-aid'; readonly offer: string; readonly aid: string }
  | {
      readonly is: 'sure'
      readonly offer: string
      readonly deed: 'offer-removed' | 'offer-withdrawn'
    }
  | { readonly is: 'grant'; readonly offer: string; readonly site: TypedSite }
  | {
      readonly is: 'say'
      readonly offer: string
      readonly deed: 'offer-refused' | 'offer-asked'
      readonly because: string
    }
  | {
      readonly is: 'provider'
      readonly offer: null
      readonly name: string
      readonly from: string
      readonly to: string
    }
  | {
      readonly is: 'no-provider'
      readonly offer: null
      readonly provider: string
      readonly on: string
    }
  | { readonly is: 'hours'; readonly offer: null; readonly month: string; readonly hours: string }
