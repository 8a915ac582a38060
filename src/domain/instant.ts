import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate, isCalendarDate } from '../law/calendarDate'

/** Everything legal happens in this time zone. This file alone computes with instants. */
const zone = 'Europe/Copenhagen'

/** In milliseconds. */
const minute = 60_000

/** A moment, `YYYY-MM-DDTHH:MM:SSZ`; such strings sort in order of time. */
export type Instant = string

/** The calendar date in Denmark at that moment. */
export function dateOf(instant: Instant): CalendarDate {
  return local(instant).slice(0, 10)
}

/** The time of day in Denmark at that moment, `HH:MM`. */
export function timeOf(instant: Instant): string {
  return local(instant).slice(11, 16)
}

/**
 * The moment of a local date and time (`HH:MM`); null when the clock skips or repeats that time,
 * or when either text is no date or time.
 */
export function instantAt(date: CalendarDate, time: string): Instant | null {
  const offset = isCalendarDate(date) && isTime(time) ? steadyOffset(date) : null
  if (offset !== null && offset === steadyOffset(addDays(date, -1)))
    return addMinutes(`${date}T${time}:00Z`, -offset)
  try {
    const plain = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' })
    return whole(plain.toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant())
  } catch {
    return null
  }
}

/** The first moment of a day in Denmark. */
export function startOfDay(date: CalendarDate): Instant {
  return (
    instantAt(date, '00:00') ??
    whole(Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant())
  )
}

/** The first moment after a day in Denmark. */
export function startOfNextDay(date: CalendarDate): Instant {
  return startOfDay(addDays(date, 1))
}

/** That moment moved by whole minutes, negative ones backwards. Minutes know no time zone. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return `${new Date(Date.parse(instant) + minutes * minute).toISOString().slice(0, 19)}Z`
}

/** Whole minutes from one moment to another. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / minute
}

/** The whole minutes from 1970 to that moment, for comparing many of them. */
export function minuteOf(instant: Instant): number {
  return Math.floor(Date.parse(instant) / minute)
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** The local date and time at a moment, `YYYY-MM-DDTHH:MM…`. */
function local(instant: Instant): string {
  const offset = instant.endsWith('Z') ? steadyOffset(instant.slice(0, 10)) : null
  return offset === null
    ? Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString()
    : addMinutes(instant, offset)
}

const offsets = new Map<CalendarDate, number | null>()

/**
 * How many minutes Denmark is ahead of universal time during that day of universal time; null when
 * the clocks change in it. Temporal is asked once a day, as asking it for every moment is slow.
 */
function steadyOffset(date: CalendarDate): number | null {
  const known = offsets.get(date)
  if (known !== undefined) return known
  const first = Temporal.Instant.from(`${date}T00:00Z`)
  const [opens, closes] = [first, first.add({ hours: 24 })].map(
    (moment) => moment.toZonedDateTimeISO(zone).offsetNanoseconds / (minute * 1_000_000),
  )
  const offset = opens !== undefined && opens === closes ? opens : null
  offsets.set(date, offset)
  return offset
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function whole(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: 'second' })
}
