import type { CalendarDate } from '../law/calendarDate'
import { addMinutes, dateOf, instantAt, momentOf, timeOf, type Instant } from './instant'

/** The times of day, `HH:MM`, on either side of one that the clock skips. */
export interface NearestTimes {
  readonly before: string
  readonly after: string
}

/**
 * The last time before the clock skips that local time and the first after it; null for a time that
 * it does not skip, or that is none.
 */
export function nearestTimes(date: CalendarDate, time: string): NearestTimes | null {
  const movedOn = momentOf(`${date}T${time}:00`)
  if (movedOn === null || instantAt(date, time, 'first') !== null) return null
  const skipped = `${date} ${time}`
  const shown = (moment: Instant) => `${dateOf(moment)} ${timeOf(moment)}`
  let after = movedOn
  let before = addMinutes(after, -1)
  while (shown(before) > skipped) {
    after = before
    before = addMinutes(after, -1)
  }
  return { before: timeOf(before), after: timeOf(after) }
}
