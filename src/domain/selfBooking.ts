import type { CalendarDate } from '../law/calendarDate'
import type { ConversationKind } from '../law/caseFile'
import type { Instant } from './instant'

/** That a citizen may book a required talk alone, until a day. */
export interface SelfBooking {
  /** Cannot be guessed: whoever knows it may book. The citizen's link ends with it. */
  readonly id: string
  /** Counts up by one at each change. */
  readonly version: number
  readonly citizen: string
  /** The authority that opened it and holds the talk, and the person who does. */
  readonly authority: string
  readonly party: 'fund' | 'job-centre'
  readonly caseworker: string
  /** The first day of the process the talk is required in, and its number in it. */
  readonly process: CalendarDate
  readonly requirement: number
  readonly kind: ConversationKind
  readonly minutes: number
  /** The last day on which the citizen may book. */
  readonly deadline: CalendarDate
  readonly openedBy: string
  readonly openedAt: Instant
  /** Id of the talk the citizen booked; null while there is none. */
  readonly conversation: string | null
  /** Who took the booking over from the citizen, when and why; null while nobody has. */
  readonly takenOver: {
    readonly by: string
    readonly at: Instant
    readonly reason: string
  } | null
}
