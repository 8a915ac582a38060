import type { CalendarDate } from '../law/calendarDate'
import type { ConversationKind, Form } from '../law/caseFile'
import type { Meeting } from './conversation'

/** What somebody wants to book, or what a booked talk is to become. Times are local. */
export interface ConversationRequest {
  readonly kind: ConversationKind
  readonly on: CalendarDate
  /** `HH:MM`. */
  readonly at: string
  readonly minutes: number
  readonly form: Form
  readonly meeting: Meeting
  readonly wish: Form | null
  readonly physicalRequired: { readonly because: string } | null
  readonly topic: string
  readonly caseworker: string
}
