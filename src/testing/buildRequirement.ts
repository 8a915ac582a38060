import type { Requirement } from '../law/assessment'

/** The first talk of the job centre, open, due by a day. */
export function buildRequirement(
  parts: Partial<Requirement> & Pick<Requirement, 'from' | 'dueBy'>,
): Requirement {
  return {
    number: 1,
    kind: 'job',
    party: 'job-centre',
    status: 'open',
    conversation: null,
    invited: [],
    rules: [],
    why: { facts: [], arithmetic: [], assumption: null },
    ...parts,
  }
}
