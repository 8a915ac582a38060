import type { CalendarDate } from '../law/calendarDate'
import type { ConversationKind, Form } from '../law/caseFile'
import type { AcceptanceAsked } from './acceptance'
import type { Meeting } from './conversation'
import type { Fold } from './fold'
import type { Participant } from './participant'

/** What somebody wants to book, or what a booked talk is to become. Times are local. */
export interface ConversationRequest {
  readonly kind: ConversationKind
  readonly on: CalendarDate
  /** `HH:MM`. */
  readonly at: string
  /** Which of the two, of a time that comes twice. */
  readonly fold?: Fold | undefined
  readonly minutes: number
  readonly form: Form
  readonly meeting: Meeting
  readonly wish: Form | null
  /** The day the citizen was asked; today, unless said. */
  readonly wishedOn?: CalendarDate | undefined
  readonly physicalRequired: { readonly because: string } | null
  readonly topic: string
  readonly caseworker: string
  readonly participants?: readonly Participant[] | undefined
  /** Somebody of the citizen's other authority who takes part. */
  readonly guest?: string | null | undefined
  /** What speaks against the talk and is accepted. */
  readonly accepted?: AcceptanceAsked | null | undefined
  /** The number of the counted requirement it is booked for; it may be booked on its own. */
  readonly requirement?: number | undefined
}
