import type { Assessment } from '../law/assessment'
import type { Party } from '../law/caseFile'
import { canStillBeKept } from '../law/canStillBeKept'

/** Whose talks are overdue and can still be held, once for each. */
export function overdueTalks(assessment: Assessment): readonly Party[] {
  const { required, later } = assessment.conversations
  return [...required, ...later].flatMap((row) =>
    row.status === 'overdue' && canStillBeKept(row, assessment) ? [row.party] : [],
  )
}
