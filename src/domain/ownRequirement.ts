import type { Assessment, Requirement } from '../law/assessment'
import type { Party } from '../law/caseFile'
import { canStillBeKept } from '../law/canStillBeKept'

/**
 * The requirement a party is about to book a talk for: the one with that number when given,
 * else its own first that nobody has booked, counted or later; null when there is none.
 */
export function ownRequirement(
  assessment: Assessment,
  party: Party,
  number: number | undefined,
): Requirement | null {
  const { required, later } = assessment.conversations
  if (number !== undefined) return required.find((row) => row.number === number) ?? null
  return (
    [...required, ...later].find(
      (row) =>
        row.party === party &&
        (row.status === 'open' || row.status === 'overdue') &&
        canStillBeKept(row, assessment),
    ) ?? null
  )
}
