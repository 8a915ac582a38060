import type { CalendarDate } from '../law/calendarDate'
import type { ConversationKind } from '../law/caseFile'
import type { Instant } from './instant'

/** What a message tells of, in the version it tells of and as that was. */
export type MessageSubject =
  | {
      readonly kind: 'talk'
      readonly id: string
      readonly version: number
      readonly talk: ConversationKind
      readonly start: Instant
    }
  | {
      readonly kind: 'self-booking'
      /** The citizen’s link ends with it: it stands in no answer, address or log. */
      readonly id: string
      readonly version: number
      readonly talk: ConversationKind
      readonly deadline: CalendarDate
    }
