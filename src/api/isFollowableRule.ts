import type ICAL from 'ical.js'

/** What may narrow a rule that repeats so often. Others the library may look for without end. */
const parts: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
  YEARLY: ['BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'],
}

const longestInterval = 1000

/** Whether a rule of repetition is one that calendars make, and that comes to an end of each step. */
export function isFollowableRule({ freq, interval, parts: narrowed }: ICAL.Recur): boolean {
  const names = Object.keys(narrowed)
  const known = parts[freq]
  if (!known || names.some((name) => !known.includes(name))) return false
  if (interval < 1 || interval > longestInterval) return false
  // Every seventh day falls on one weekday only.
  return !(freq === 'DAILY' && names.includes('BYDAY') && interval % 7 === 0)
}
