import type { Requirement } from '../law/assessment'
import { addDays, daysBetween, type CalendarDate } from '../law/calendarDate'

/**
 * A day to plan a required talk for: talks that share party and deadline are spread evenly over
 * their window. A planning aid, never the law.
 */
export function recommendedDate(
  requirement: Requirement,
  all: readonly Requirement[],
): CalendarDate {
  const siblings = all.filter(
    ({ party, from, dueBy }) =>
      party === requirement.party && from === requirement.from && dueBy === requirement.dueBy,
  )
  const place = siblings.findIndex(({ number }) => number === requirement.number)
  const length = daysBetween(requirement.from, requirement.dueBy)
  return addDays(requirement.from, Math.floor((length * (place + 0.5)) / siblings.length))
}
