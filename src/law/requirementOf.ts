import type { Requirement, RequirementStatus } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { ConversationFact } from './caseFile'
import { partyOn, type PlannedTalk } from './plannedTalk'
import type { RuleId } from './rules/allRules'

/** A planned talk with its status on a day: the first that fits of held, booked, waived, overdue, open. */
export function requirementOf(
  talk: PlannedTalk,
  filledBy: ConversationFact | undefined,
  waivedBy: RuleId | null,
  asOf: CalendarDate,
): Requirement {
  const status = statusOf(talk, filledBy, waivedBy, asOf)
  const party = partyOn(talk, filledBy?.on ?? asOf)
  return {
    number: talk.number,
    kind: talk.kind,
    party,
    from: talk.from,
    dueBy: talk.dueBy,
    status,
    conversation: filledBy?.id ?? null,
    // Nobody invites themselves: a talk that passes to its guest invites the one who held it.
    invited: talk.invited.map((guest) => (guest === party ? talk.party : guest)),
    rules: status === 'waived' && waivedBy !== null ? [talk.rule, waivedBy] : [talk.rule],
    why: talk.why,
  }
}

function statusOf(
  { dueBy }: PlannedTalk,
  filledBy: ConversationFact | undefined,
  waivedBy: RuleId | null,
  asOf: CalendarDate,
): RequirementStatus {
  if (filledBy !== undefined) return filledBy.status === 'held' ? 'held' : 'booked'
  if (waivedBy !== null) return 'waived'
  return dueBy < asOf ? 'overdue' : 'open'
}
