import type { Counted } from './counted'

/** How one process of a citizen stands in one measure, and who has the citizen now. */
export interface CountedCitizen extends Counted {
  readonly citizen: { readonly id: string; readonly name: string }
  /** Null when nobody of the authority has. */
  readonly caseworker: string | null
}
