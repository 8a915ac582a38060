import type { CalendarDate } from '../law/calendarDate'
import type { Form } from '../law/caseFile'
import type { Instant } from './instant'

/** A summons as the national record takes it: thirteen fields, some of more than one part. */
export interface NationalSummons {
  /** The civil registration number, ten digits. It stands here and nowhere else. */
  readonly personId: string
  readonly time: { readonly date: CalendarDate; readonly start: Instant; readonly end: Instant }
  readonly form: Form
  readonly type: number
  /** The room or the address, the link, or the number; null where nobody said it. */
  readonly place: string | null
  /** How the citizen can be reached: by digital post or letter, and by telephone. */
  readonly contactOptions: readonly ('digital-post' | 'letter' | 'phone')[]
  /** Null unless it is held in person. */
  readonly address: string | null
  /** The number the citizen calls; null unless the citizen does. */
  readonly phoneNumber: string | null
  readonly text: { readonly title: string; readonly description: string }
  readonly caseworkerName: string
  readonly mayBeRebooked: boolean
  /** The days within which the talk, moved, still is the one the law asks for; null when it is none. */
  readonly rebookingWindow: { readonly from: CalendarDate; readonly to: CalendarDate } | null
  /** Whether the fund holds the talk, takes part in it, or neither. */
  readonly fund: 'holds' | 'takes-part' | 'none'
}
