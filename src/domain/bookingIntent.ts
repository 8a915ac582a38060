import type { Instant } from './instant'

/** A time that somebody has in a form and has not booked. It keeps nobody else from booking it. */
export interface BookingIntent {
  /** Id of the person who has the form open. */
  readonly person: string
  /** Which form of which thing, as the screens name it. */
  readonly form: string
  readonly citizen: string
  readonly caseworker: string
  /** Id of somebody of the citizen’s other authority who is to take part. */
  readonly guest: string | null
  readonly room: string | null
  readonly start: Instant
  readonly end: Instant
  /** When it counts no more, unless it has been said again. */
  readonly until: Instant
}
