import type { Requirement } from '../../law/assessment'
import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'

/** The day of the talk that fills a requirement, when it was held by a day; else null. */
export function heldBy(
  { status, conversation }: Requirement,
  { conversations }: CaseFile,
  on: CalendarDate,
): CalendarDate | null {
  const talk = conversations.find(({ id }) => id === conversation)
  return status === 'held' && talk !== undefined && talk.on <= on ? talk.on : null
}
