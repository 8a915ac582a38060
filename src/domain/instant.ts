import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '../law/calendarDate'

/** Everything legal happens in this time zone. This file alone computes with instants. */
const zone = 'Europe/Copenhagen'

/** In milliseconds. */
const minute = 60_000

/** A moment, `YYYY-MM-DDTHH:MM:SSZ`; such strings sort in order of time. */
export type Instant = string

/** The calendar date in Denmark at that moment. */
export function dateOf(instant: Instant): CalendarDate {
  return local(instant).toPlainDate().toString()
}

/** The time of day in Denmark at that moment, `HH:MM`. */
export function timeOf(instant: Instant): string {
  return local(instant).toPlainTime().toString({ smallestUnit: 'minute' })
}

/**
 * The moment of a local date and time (`HH:MM`); null when the clock skips or repeats that time,
 * or when either text is no date or time.
 */
export function instantAt(date: CalendarDate, time: string): Instant | null {
  try {
    const plain = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' })
    return whole(plain.toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant())
  } catch {
    return null
  }
}

/** The first moment of a day in Denmark. */
export function startOfDay(date: CalendarDate): Instant {
  return whole(Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant())
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

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

function local(instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
}

function whole(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: 'second' })
}
