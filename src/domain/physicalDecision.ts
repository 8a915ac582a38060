import type { Instant } from './instant'

/** The authority's decision that a talk must be physical, whatever the citizen wished. */
export interface PhysicalDecision {
  readonly because: string
  /** Id of the person who decided, and when; null where that was not written down. */
  readonly by: string
  readonly at: Instant | null
}
