import type { OfferOverview } from './overviewOf'

/** A citizen of the overview, and who has the citizen now. */
export interface OverviewCitizen extends OfferOverview {
  readonly citizen: { readonly id: string; readonly name: string }
  /** Null when nobody of the authority has. */
  readonly caseworker: string | null
}
