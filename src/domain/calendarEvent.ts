import type { Instant } from './instant'

/** A talk as an entry in the citizen's calendar: told again it takes the place of what was told before. */
export interface CalendarEvent {
  /** The same for as long as the talk lives. */
  readonly uid: string
  /** Grows with each version of the talk. */
  readonly sequence: number
  readonly cancelled: boolean
  readonly madeAt: Instant
  readonly start: Instant
  readonly end: Instant
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly organizer: { readonly id: string; readonly name: string }
}
