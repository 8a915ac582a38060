import type { Why } from '../../law/assessment'
import type { CalendarDate } from '../../law/calendarDate'
import type {
  Benefit,
  ConversationKind,
  ConversationStatus,
  Exemption,
  Form,
  OfferKind,
  Party,
  TargetGroup,
} from '../../law/caseFile'
import type { RequirementStatus } from '../../law/assessment'
import type { ExemptionVerdict } from '../../law/exemptionVerdicts'
import type { OfferObligation } from '../../law/offers/offersVerdict'
import type { LawAnswer } from '../lawAnswer'
import type { SelfBookingState } from '../selfBookingState'
import type { EntryVersion } from './entryVersion'

/** What every entry of a timeline says. */
interface Common {
  /** Names it in an address; the same for as long as the thing itself is there. */
  readonly id: string
  readonly from: CalendarDate
  /** The last day; `from` again for what lies on one day, null while no end is known. */
  readonly to: CalendarDate | null
  /** Whose it is; null for what is nobody’s. */
  readonly party: Party | null
  /** False for what has no effect: a talk that was not held, a requirement that is waived. */
  readonly counts: boolean
  /** Worked out from the law; otherwise somebody entered it. */
  readonly derived: boolean
  readonly why: Why | null
  /** Ids of the rules it rests on. */
  readonly rules: readonly string[]
  /** What the journal says of it, the latest first. */
  readonly versions: readonly EntryVersion[]
}

/** Something of a citizen’s course that lies on a day or lasts a while. */
export type TimelineEntry = Common &
  (
    | {
        readonly kind: 'benefit'
        readonly period: string
        readonly benefit: Benefit
        /** False when the period before ran on in the same process. */
        readonly newProcess: boolean
      }
    | { readonly kind: 'group'; readonly targetGroup: TargetGroup | null }
    | {
        readonly kind: 'responsible'
        readonly party: Party
        /** Who answered the day before in the same process: the hand-over. */
        readonly passesFrom: Party | null
      }
    | {
        readonly kind: 'requirement'
        readonly number: number
        readonly talk: ConversationKind
        readonly status: RequirementStatus
        /** False once it can no longer be held in time by the one it falls to. */
        readonly kept: boolean
      }
    | {
        readonly kind: 'talk'
        readonly conversation: string
        readonly talk: ConversationKind
        readonly form: Form
        readonly status: ConversationStatus
        /** Local time of its beginning. */
        readonly at: string
      }
    | {
        readonly kind: 'moved'
        readonly conversation: string
        readonly talk: ConversationKind
        readonly at: string
        /** The day it was moved to. */
        readonly movedTo: CalendarDate
      }
    | {
        readonly kind: 'self-booking'
        readonly number: number
        readonly talk: ConversationKind
        readonly state: SelfBookingState
      }
    | {
        readonly kind: 'note'
        readonly text: string
        /** Agreed in a talk, rather than written by itself. */
        readonly agreed: boolean
        readonly followUp: { readonly on: CalendarDate; readonly settled: boolean } | null
      }
    | { readonly kind: 'offer'; readonly offer: OfferKind }
    | { readonly kind: 'offer-due'; readonly status: OfferObligation['status'] }
    | {
        readonly kind: 'exemption'
        readonly exemption: Exemption['kind']
        readonly ground: string | null
        readonly state: ExemptionVerdict['state']
      }
    | { readonly kind: 'education-order' }
    | { readonly kind: 'law'; readonly changes: readonly LawAnswer[]; readonly expected: boolean }
  )
