import { addDays, type CalendarDate } from '../law/calendarDate'
import type { TargetGroup } from '../law/caseFile'
import type { ContactSchedule } from '../law/contactSchedule'
import { ruleCalled } from '../law/ruleBook'
import { insuredSchedules } from '../law/rules/insuredSchedules'
import { uninsuredSchedules } from '../law/rules/uninsuredSchedules'
import { supportedDates } from '../law/supportedDates'

/** A version of the contact process for one group, and the days on which its processes started. */
export interface Version {
  readonly group: TargetGroup
  readonly asksFor: ContactSchedule['when']
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Every version the law has had until today, group by group. */
export function versions(today: CalendarDate): readonly Version[] {
  const yesterday = addDays(today, -1)
  return [...insuredSchedules, ...uninsuredSchedules]
    .flatMap(({ rule, groups, when }) => {
      const span = ruleCalled(rule).enacted
      if (span === null) return []
      const from = span.from ?? supportedDates.from
      const to = span.to === null || span.to > yesterday ? yesterday : span.to
      return groups.map((group) => ({ group, asksFor: when, from, to }))
    })
    .filter(({ from, to }) => from <= to)
}
