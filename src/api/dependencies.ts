import type { Instant } from '../domain/instant'
import type { Channel } from '../domain/message'
import type { Store } from '../store/store'

/** What a host gives the API. The API itself knows no clock, no identity and no randomness. */
export interface Dependencies {
  readonly store: Store
  /** Id of the person who asks; null when nobody has said who they are. */
  readonly whoIs: (request: Request) => Promise<string | null>
  readonly now: () => Instant
  readonly newId: () => string
  /** Where people find the program: what the links in letters begin with. */
  readonly address: () => string
  /** Whether it can be asked now; where nothing is said, always. */
  readonly ready?: () => Promise<boolean>
  /** The ways out of the house that a receiver is set up for; where nothing is said, none. */
  readonly outside?: Outside
  /** Told of surprises. Never given a body or a person. */
  readonly report: (surprise: unknown) => void
}

export interface Outside {
  readonly channels: readonly Channel[]
  /** The receivers are made up: nothing leaves the machine. */
  readonly staged: boolean
}
