import type { CalendarDate } from '../../law/calendarDate'
import type { AidTest } from '../../law/rules/aidTests'

/** An aid that lets a citizen take part in an offer. */
export interface OfferAid {
  readonly id: string
  /** What it is; never empty. */
  readonly what: string
  /** Null where the municipality is freed of the test. */
  readonly test: AidTest | null
  /** The concrete assessment; never empty. */
  readonly because: string
  /** Id of the person who granted it, and the day. */
  readonly granted: { readonly by: string; readonly on: CalendarDate }
}
