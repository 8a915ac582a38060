import type { ConversationKind, Party, TargetGroup } from './caseFile'
import type { RuleId } from './rules/allRules'

/** The required talks of one version for the groups it covers. Its source is the rule's. */
export interface ContactSchedule {
  readonly rule: RuleId
  readonly groups: readonly TargetGroup[]
  /** The facts the version asks for beside group and date of start. */
  readonly when?: 'in-fund-trial' | 'light-sick-course' | 'employed-short-sick'
  readonly talks: readonly TalkRow[]
  /** A talk every year after the first six months. */
  readonly yearly?: { readonly kind: ConversationKind; readonly party: Party }
}

/** `count` talks of one kind in one window. */
export interface TalkRow {
  readonly count: number
  readonly kind: ConversationKind
  /** `first-phase`: whoever is responsible before the hand-over; passes to the job centre on a referral. */
  readonly party: 'fund' | 'job-centre' | 'first-phase'
  /** Edges of the window, in calendar months from the start. */
  readonly from: WindowEdge
  readonly to: WindowEdge
  /** Where the law gives the first of them an earlier deadline. */
  readonly firstDue?: FirstDue
  readonly invites?: 'fund' | 'job-centre' | 'fund-if-wished'
}

/** `hand-over` is the day the first phase ends, which may be known better than by months. */
export type WindowEdge = number | 'hand-over'

/**
 * `within`: on the same weekday so many weeks after the start, at the latest. `end-of-week`: on the
 * last day of that week of the process, at the latest.
 */
export interface FirstDue {
  readonly weeks: number
  readonly reading: 'within' | 'end-of-week'
}
