import type { Instant } from '../domain/instant'
import type { Store } from '../store/store'

/** What a host gives the API. The API itself knows no clock, no identity and no randomness. */
export interface Dependencies {
  readonly store: Store
  /** Id of the person who asks; null when nobody has said who they are. */
  readonly whoIs: (request: Request) => Promise<string | null>
  readonly now: () => Instant
  readonly newId: () => string
  /** Whether it can be asked now; where nothing is said, always. */
  readonly ready?: () => Promise<boolean>
  /** Told of surprises. Never given a body or a person. */
  readonly report: (surprise: unknown) => void
}
