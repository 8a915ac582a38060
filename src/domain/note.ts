import type { CalendarDate } from '../law/calendarDate'
import type { Agreement } from './agreement'
import type { Instant } from './instant'

/**
 * What somebody at an authority wrote down about a citizen, or what was agreed in a talk and is to
 * be followed up. It is the authority’s own: the citizen’s other authority does not see it.
 */
export interface Note {
  readonly id: string
  /** Counts up by one at each change; 0 for an agreement nobody has done anything about. */
  readonly version: number
  readonly citizen: string
  readonly authority: string
  /** Who wrote it, or registered the talk, and when. */
  readonly by: string
  readonly at: Instant
  readonly text: string
  /** The agreement it is; null for a note of its own. */
  readonly agreement: NotedAgreement | null
  /** Null when there is nothing to do about it. */
  readonly followUp: FollowUp | null
}

/** On which day somebody is to look at it again, and whether that is done. */
export interface FollowUp {
  readonly on: CalendarDate
  readonly person: string
  readonly settled: { readonly by: string; readonly at: Instant } | null
}

export interface NotedAgreement {
  readonly conversation: string
  readonly whose: Agreement['whose']
}
