import type { Assessment, Requirement } from '../law/assessment'

/** False when the responsible party has changed or the six months are over: then it is not kept, for good. */
export function canStillBeKept(requirement: Requirement, assessment: Assessment): boolean {
  if (requirement.status !== 'overdue') return true
  const { process, responsible, asOf } = assessment
  return process !== null && asOf < process.sixMonths && responsible?.party === requirement.party
}
