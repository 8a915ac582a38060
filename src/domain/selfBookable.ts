import type { Assessment, Requirement } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { Party } from '../law/caseFile'
import { earliestDeadline } from './earliestDeadline'

/** A talk a citizen may be let book alone, and between which days the booking may end. */
export interface SelfBookable {
  readonly requirement: Requirement
  /** Both ends may be chosen. */
  readonly deadline: { readonly from: CalendarDate; readonly to: CalendarDate }
}

/**
 * The required talks of a party that ask for a booking, that nobody else takes part in, and that
 * leave the citizen the days the law gives; in the order the law asks for them.
 */
export function selfBookable(assessment: Assessment, party: Party): SelfBookable[] {
  const from = earliestDeadline(assessment.asOf)
  return assessment.conversations.required
    .filter(
      (row) =>
        row.party === party &&
        row.status === 'open' &&
        row.invited.length === 0 &&
        row.kind !== 'joint' &&
        row.dueBy >= from,
    )
    .map((requirement) => ({ requirement, deadline: { from, to: requirement.dueBy } }))
}
