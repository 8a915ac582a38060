import type { FreedomArea } from '../caseFile'
import type { RuleId } from './allRules'

/** Duties a freed municipality may do without, and in which area. */
export const dutyFreedoms: readonly {
  readonly duty: RuleId
  readonly area: FreedomArea
}[] = [
  { duty: 'register.min-plan', area: 'conversations' },
  { duty: 'register.joblog', area: 'joblog' },
]
