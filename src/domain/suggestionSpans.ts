import type { Requirement } from '../law/assessment'
import { addDays, type CalendarDate } from '../law/calendarDate'
import { recommendedDate } from './recommendedDate'

/** How far ahead to look when no deadline says. Ours, not the law's. */
const outlook = { days: 28 }

/** Where to look for a time first, and where when nothing is free there: both ends included. */
export function suggestionSpans(
  requirement: Requirement | null,
  all: readonly Requirement[],
  today: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate }[] {
  const anyTime = { from: today, to: addDays(today, outlook.days) }
  if (requirement === null || requirement.dueBy < today) return [anyTime]
  const opens = requirement.from > today ? requirement.from : today
  const recommended = recommendedDate(requirement, all)
  const from = recommended > opens ? recommended : opens
  return [{ from, to: requirement.dueBy }, { from: opens, to: requirement.dueBy }, anyTime]
}
