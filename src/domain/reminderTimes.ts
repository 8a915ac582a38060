import { addMinutes, dateOf, instantAt, type Instant } from './instant'
import { workingDayBefore } from './workingDayBefore'

/** When people are up and at it, local time. */
const morning = '09:00'

/** Early enough to find another time for the talk, and late enough to be remembered. */
const workingDays = 2

/** In minutes: time to get there. */
const shortly = 120

/** From when a reminder is sent, and from when on it is of no use. */
export interface ReminderTime {
  readonly number: 1 | 2
  readonly from: Instant
  readonly until: Instant
}

/**
 * When somebody is reminded of a talk: in the morning two working days before, and two hours before.
 * Those whose time has passed are left out, so a talk that is soon has one or none.
 */
export function reminderTimes(start: Instant, now: Instant): readonly ReminderTime[] {
  const early = instantAt(workingDayBefore(dateOf(start), workingDays), morning)
  const late = addMinutes(start, -shortly)
  const times: readonly ReminderTime[] = [
    ...(early === null ? [] : [{ number: 1, from: early, until: late } as const]),
    { number: 2, from: late, until: start },
  ]
  return times.filter(({ from }) => from > now)
}
