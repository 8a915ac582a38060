import type { Assessment, Requirement } from '../law/assessment'
import { canStillBeKept } from '../law/canStillBeKept'

/** The next required talk that is to be held, booked or not; null when there is none. */
export function nextRequirement(assessment: Assessment): Requirement | null {
  const { required, later } = assessment.conversations
  return (
    [...required, ...later].find(
      (requirement) =>
        ['open', 'overdue', 'booked'].includes(requirement.status) &&
        canStillBeKept(requirement, assessment),
    ) ?? null
  )
}
