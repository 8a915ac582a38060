import type { Assessment, Requirement } from './assessment'

/**
 * False when an overdue talk can no longer be held in time by the one it falls to: the
 * responsibility has passed on, or it is a counted talk and the six months are over. It is then not
 * kept, for good.
 */
export function canStillBeKept(requirement: Requirement, assessment: Assessment): boolean {
  if (requirement.status !== 'overdue') return true
  const { process, responsible, asOf, conversations } = assessment
  if (process === null || responsible?.party !== requirement.party) return false
  return !conversations.required.includes(requirement) || asOf < process.sixMonths
}
