import type { BookingWarning } from './bookingWarning'
import type { Instant } from './instant'

/** That somebody booked a talk although something spoke against it. */
export interface Acceptance {
  readonly warnings: readonly BookingWarning[]
  readonly reason: string
  /** Id of the person who accepted it, and when. */
  readonly by: string
  readonly at: Instant
}

/** What is asked for: the warnings somebody has seen, and why it is booked all the same. */
export type AcceptanceAsked = Pick<Acceptance, 'warnings' | 'reason'>
