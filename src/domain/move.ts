import type { Instant } from './instant'

/** One time a talk was moved: what it was before, why, and who wished it. */
export interface Move {
  /** When the talk was to be before. */
  readonly start: Instant
  readonly end: Instant
  readonly reason: string
  readonly wishedBy: (typeof moveWishers)[number]
  /** Id of the person who moved it, and when. */
  readonly by: string
  readonly at: Instant
}

export const moveWishers = ['citizen', 'authority'] as const
