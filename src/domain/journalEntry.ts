import type { CourseDeed } from './courseDeed'
import type { PlanDeed } from './offers/planDeed'
import type { ReferralReply } from './referralReply'

/** One change to a citizen's file: who, when, what, and how it was before and after. Never altered. */
export interface JournalEntry {
  readonly id: string
  readonly at: string
  /** Id of the person who did it, the citizen among them. */
  readonly by: string
  readonly what: JournalDeed
  /** Id of the thing that changed. */
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
  /** Ids of the rules the deed rested on, with the day they were read for. */
  readonly restedOn: { readonly asOf: string; readonly rules: readonly string[] } | null
  /** Why, where somebody said so; never empty. */
  readonly reason?: string
}

export type JournalDeed =
  | 'conversation-booked'
  | 'booking-undone'
  | 'conversation-changed'
  | 'conversation-moved'
  | 'outcome-registered'
  | 'outcome-undone'
  | 'conversation-held-afterwards'
  | 'absence-decided'
  | 'fund-wish-registered'
  | ReferralReply
  | 'fund-notice-sent'
  | 'fund-notice-answered'
  | 'citizen-assigned'
  | 'assignment-undone'
  | 'assignment-ended'
  | 'citizen-arrived'
  | 'arrival-undone'
  | 'number-revealed'
  | 'needs-changed'
  | 'note-written'
  | 'note-changed'
  | 'follow-up-changed'
  | 'self-booking-opened'
  | 'self-booking-taken-over'
  | CourseDeed
  | PlanDeed
