import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { RuleCitation } from './rule'

/** How a rule stands on a day of a calendar; `never` when that calendar does not have it. */
export type RuleState = 'in-force' | 'not-yet' | 'ended' | 'never'

export function ruleState(rule: RuleCitation, basis: Basis, on: CalendarDate): RuleState {
  const span = rule[basis]
  if (span === null) return 'never'
  if (span.from !== null && on < span.from) return 'not-yet'
  return span.to !== null && span.to < on ? 'ended' : 'in-force'
}
