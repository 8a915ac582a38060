import type { Why } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { ConversationKind, Party } from './caseFile'
import type { RuleId } from './rules/allRules'

/** A talk the law asks for, before looking at which talks were held. */
export interface PlannedTalk {
  /** Place in its list, from 1. */
  readonly number: number
  readonly kind: ConversationKind
  readonly party: Party
  /** The day a referral takes the talk over to the job centre, if it is not filled by then. */
  readonly passesOn: CalendarDate | null
  readonly from: CalendarDate
  readonly dueBy: CalendarDate
  readonly invited: readonly Party[]
  readonly rule: RuleId
  readonly why: Why
}

/** Who holds the talk when it is held on that day. */
export function partyOn({ party, passesOn }: PlannedTalk, on: CalendarDate): Party {
  return passesOn !== null && on >= passesOn ? 'job-centre' : party
}
