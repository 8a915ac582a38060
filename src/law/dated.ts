import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { Begins } from './ruleEntry'

/** Whether something that begins so has begun by that day of that calendar. */
export function hasBegun(begins: Begins, basis: Basis, on: CalendarDate): boolean {
  const from = begins[basis]
  return from === 'always' || (from !== 'never' && from <= on)
}
