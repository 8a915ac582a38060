import type { openTimeliness } from '../contract/timelinessOperations'
import type { CountedCitizen } from '../domain/timeliness/countedCitizen'
import { firstDayOfSpan } from '../domain/timeliness/monthsOf'
import type { CalendarDate } from '../law/calendarDate'
import type { Asked } from './asked'

type Chosen = Asked<typeof openTimeliness>['query']

/** Those that are chosen, whoever’s talks are looked at: what is ahead lies in every span. */
export function chosenCounted(
  all: readonly CountedCitizen[],
  { months, group, caseworker }: Chosen,
  today: CalendarDate,
): readonly CountedCitizen[] {
  const since = firstDayOfSpan(today, months)
  return all.filter(
    (row) =>
      since <= row.on &&
      (group === undefined || (row.group ?? 'none') === group) &&
      (caseworker === undefined || (row.caseworker ?? 'nobody') === caseworker),
  )
}
