import type { CalendarDate } from '../law/calendarDate'
import type { Hindrance } from './citizenNeeds'
import { minuteAt, minuteOf, startOfDay, startOfNextDay, weekdayOf } from './instant'
import type { TakenMinutes } from './takenMinutes'

/** When a citizen cannot come that day. An hour the clocks skip or repeat counts as far as the day. */
export function hinderedMinutes(
  hindrances: readonly Hindrance[],
  on: CalendarDate,
): TakenMinutes[] {
  const opens = minuteOf(startOfDay(on))
  const closes = minuteOf(startOfNextDay(on))
  return hindrances.flatMap(({ when }): TakenMinutes[] => {
    if (when.every === 'day')
      return when.from <= on && on <= when.to ? [{ start: opens, end: closes }] : []
    if (when.until !== null && when.until < on) return []
    return when.days
      .filter(({ weekday }) => weekday === weekdayOf(on))
      .map(({ from, to }) => ({
        start: minuteAt(on, from) ?? opens,
        end: minuteAt(on, to) ?? closes,
      }))
  })
}
