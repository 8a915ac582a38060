import type { Why } from '../assessment'
import type { CalendarDate } from '../calendarDate'

/** What the law says of a citizen's offers on a day. */
export interface OffersVerdict {
  readonly obligation: OfferObligation
  /** One for each offer of the case file, in its order. */
  readonly items: readonly OfferVerdict[]
  readonly grantedBy: 'municipality'
}

/** Whether an offer must have begun by six months, and whether one has. */
export interface OfferObligation {
  readonly applies: boolean
  readonly dueBy: CalendarDate | null
  /** Id of the first offer that met it, late or not. */
  readonly metBy: string | null
  readonly status: 'met' | 'open' | 'overdue' | 'waived' | 'none'
  readonly rules: readonly string[]
  readonly why: Why
}

export const offerProblems = [
  'too-long',
  'too-short-to-count',
  'not-an-offer',
  'aim-missing',
  'not-counted',
  'outside-process',
] as const
export type OfferProblem = (typeof offerProblems)[number]

export interface OfferVerdict {
  readonly id: string
  /** Whether it would meet a requirement of an offer, also where there is none. */
  readonly counts: boolean
  /** Last lawful day; null when nothing limits it. */
  readonly latestEnd: CalendarDate | null
  readonly problems: readonly OfferProblem[]
  readonly rules: readonly string[]
}
