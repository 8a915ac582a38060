import type { Requirement } from '../law/assessment'
import { addDays, type CalendarDate } from '../law/calendarDate'
import { recommendedDate } from './recommendedDate'

/** How far ahead to look when no deadline says. Ours, not the law's. */
const outlook = { days: 28 }

/** A stretch of days to look in, both ends included, and what it is to the requirement. */
export interface SuggestionSpan {
  readonly part: 'recommended' | 'window' | 'any'
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Where to look for a time first, and where when nothing is free there. */
export function suggestionSpans(
  requirement: Requirement | null,
  all: readonly Requirement[],
  today: CalendarDate,
): readonly [SuggestionSpan, ...SuggestionSpan[]] {
  const anyTime = { part: 'any', from: today, to: addDays(today, outlook.days) } as const
  if (requirement === null || requirement.dueBy < today) return [anyTime]
  const opens = requirement.from > today ? requirement.from : today
  const recommended = recommendedDate(requirement, all)
  const from = recommended > opens ? recommended : opens
  const to = requirement.dueBy
  return [{ part: 'recommended', from, to }, { part: 'window', from: opens, to }, anyTime]
}
