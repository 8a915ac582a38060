import type { CalendarDate } from '../../law/calendarDate'
import type { ConversationKind, Exemption, OfferKind } from '../../law/caseFile'
import type { AbsenceStep } from '../absenceStep'
import type { Instant } from '../instant'
import type { UnlawfulBooking } from '../unlawfulBookings'

/** One thing that waits for somebody, and the day it is about: when it is due, or was. */
export type DayTask = { readonly on: CalendarDate } & (
  | RequiredTask
  | TalkTask
  | { readonly is: 'self-booking'; readonly kind: ConversationKind }
  | { readonly is: 'referral'; readonly step: 'accept' | 'answer' }
  | { readonly is: 'hand-over' }
  | { readonly is: 'follow-up'; readonly note: string; readonly text: string }
  | { readonly is: 'offer' }
  | {
      readonly is: 'proposal'
      /** The municipality decides, the fund answers what it was asked. */
      readonly step: 'decide' | 'answer'
      readonly offer: OfferKind
    }
  /** An absence from an offer waits for an assessment. */
  | { readonly is: 'offer-absence'; readonly offer: OfferKind }
  | { readonly is: 'exemption'; readonly exemption: Exemption['kind'] }
)

/** A required talk nobody has booked. Its number is null when it is not counted. */
interface RequiredTask {
  readonly is: 'overdue' | 'due'
  readonly kind: ConversationKind
  readonly number: number | null
}

/** What is to be done about a talk. */
type TalkTask = { readonly conversation: string; readonly kind: ConversationKind } & (
  | {
      readonly is: 'outcome'
      /** Whose talk it is, and from when its outcome can be registered. */
      readonly caseworker: string
      readonly since: Instant
    }
  | { readonly is: 'unlawful'; readonly mend: UnlawfulBooking['mend'] }
  | { readonly is: 'absence'; readonly step: AbsenceStep }
)
