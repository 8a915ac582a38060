import type { CalendarDate } from '../../law/calendarDate'

/** Days a citizen did not come to an offer. It is a task to assess; nothing follows by itself. */
export interface OfferAbsence {
  readonly id: string
  readonly from: CalendarDate
  /** The last day; null while the citizen has not come back. */
  readonly to: CalendarDate | null
  /** What is known of it, and from whom; never empty. */
  readonly said: string
  /** Id of the person who noted it, and the day. */
  readonly noted: { readonly by: string; readonly on: CalendarDate }
  /** Null until it has been assessed. */
  readonly assessed: {
    readonly by: string
    readonly on: CalendarDate
    /** The concrete assessment; never empty. */
    readonly because: string
  } | null
}
