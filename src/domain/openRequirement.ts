import type { Assessment, Requirement } from '../law/assessment'

/** The next required talk somebody still has to hold or book; null when there is none. */
export function openRequirement(assessment: Assessment): Requirement | null {
  const { required, later } = assessment.conversations
  return (
    [...required, ...later].find(
      (requirement) =>
        (requirement.status === 'open' || requirement.status === 'overdue') &&
        canStillBeKept(requirement, assessment),
    ) ?? null
  )
}

/** False when the responsible party has changed or the six months are over: then it is not kept, for good. */
export function canStillBeKept(requirement: Requirement, assessment: Assessment): boolean {
  if (requirement.status !== 'overdue') return true
  const { process, responsible, asOf } = assessment
  return process !== null && asOf < process.sixMonths && responsible?.party === requirement.party
}
