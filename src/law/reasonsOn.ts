import type { Basis } from './assessment'
import { addDays, type CalendarDate } from './calendarDate'
import { ruleCalled } from './ruleBook'
import { allRules } from './rules/allRules'
import { successionOf } from './succession'

/** Which of these rules begin on that day or ended the day before, and whether any of that is only expected. */
export function reasonsOn(
  ids: readonly string[],
  basis: Basis,
  on: CalendarDate,
): { readonly rules: readonly string[]; readonly expected: boolean } {
  const found = allRules.filter(({ id }) => ids.includes(id))
  const begun = found.filter(({ id }) => ruleCalled(id)[basis]?.from === on)
  const ended = found.filter(({ id }) => ruleCalled(id)[basis]?.to === addDays(on, -1))
  return {
    rules: [...begun, ...ended].map(({ id }) => id),
    expected:
      begun.some(({ id }) => ruleCalled(id).expected) ||
      ended.some(({ id }) => successionOf(id).end[basis]?.expected === true),
  }
}
