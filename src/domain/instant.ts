import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate, dayNumber, isCalendarDate } from '../law/calendarDate'
import type { Fold } from './fold'

/** Everything legal happens in this time zone. This file alone computes with instants. */
const zone = 'Europe/Copenhagen'

/** In milliseconds. */
const minute = 60_000

const minutesADay = 24 * 60

const asTemporal = { first: 'earlier', second: 'later' } as const

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
 * The moment of a local date and time (`HH:MM`); null when the clock skips that time, or repeats it
 * and nobody says which of the two, or when either text is no date or time.
 */
export function instantAt(date: CalendarDate, time: string, fold?: Fold): Instant | null {
  const minutes = minuteAt(date, time, fold)
  return minutes === null ? null : `${toTheMinute(minutes)}:00Z`
}

/** The same as the whole minutes from 1970, for comparing many of them. */
export function minuteAt(date: CalendarDate, time: string, fold?: Fold): number | null {
  const offset = isCalendarDate(date) && isTime(time) ? steadyOffset(date) : null
  if (offset !== null && offset === steadyOffset(addDays(date, -1)))
    return minuteOf(`${date}T${time}:00Z`) - offset
  try {
    const plain = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' })
    const disambiguation = fold === undefined ? 'reject' : asTemporal[fold]
    const zoned = plain.toZonedDateTime(zone, { disambiguation })
    // Told which of two it is to be, Temporal also answers for a time that is skipped.
    return zoned.toPlainDateTime().equals(plain) ? minuteOf(whole(zoned.toInstant())) : null
  } catch {
    return null
  }
}

/**
 * The moment of a local time `YYYY-MM-DDTHH:MM:SS` in a time zone, Denmark’s unless another is named,
 * as calendars mean it: a time the clock skips is moved on, and of one that comes twice it is the
 * first. Null for a zone nobody knows.
 */
export function momentOf(local: string, named: string = zone): Instant | null {
  try {
    return whole(Temporal.PlainDateTime.from(local).toZonedDateTime(named).toInstant())
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
  const plain = isPlain(instant) ? instant : whole(Temporal.Instant.from(instant))
  return `${toTheMinute(minuteOf(plain) + minutes)}${plain.slice(16)}`
}

/** Whole minutes from one moment to another. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / minute
}

/** The whole minutes from 1970 to that moment, for comparing many of them. */
export function minuteOf(instant: Instant): number {
  if (!isPlain(instant)) return Math.floor(Date.parse(instant) / minute)
  const [hours, minutes] = [Number(instant.slice(11, 13)), Number(instant.slice(14, 16))]
  return dayNumber(instant.slice(0, 10)) * minutesADay + hours * 60 + minutes
}

// Calendars are counted in thousands of moments: `Date` takes ten times as long to read and write one.
function toTheMinute(minutes: number): string {
  const days = Math.floor(minutes / minutesADay)
  const rest = minutes - days * minutesADay
  const two = (part: number): string => (part < 10 ? `0${part}` : String(part))
  return `${addDays('1970-01-01', days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`
}

function isPlain(instant: Instant): boolean {
  return instant.length === 20 && instant.endsWith('Z')
}

const someMonday = '1970-01-05'

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  const sinceMonday = (dayNumber(date) - dayNumber(someMonday)) % 7
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
}

/** The local date and time at a moment, `YYYY-MM-DDTHH:MM…`. */
function local(instant: Instant): string {
  const offset = instant.endsWith('Z') ? steadyOffset(instant.slice(0, 10)) : null
  return offset === null
    ? Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString()
    : addMinutes(instant, offset)
}

/**
 * Days of universal time, both included, in which Denmark is that many minutes ahead throughout; null
 * for a day in which the clocks change.
 */
interface SteadyDays {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly offset: number | null
}

const steadyDays: SteadyDays[] = []

/**
 * How many minutes Denmark is ahead of universal time during that day of universal time; null when
 * the clocks change in it. Temporal is asked once a half-year, as asking it for every moment is slow.
 */
function steadyOffset(date: CalendarDate): number | null {
  const known = steadyDays.find(({ from, to }) => from <= date && date <= to)
  if (known) return known.offset
  const noon = Temporal.Instant.from(`${date}T12:00Z`).toZonedDateTimeISO(zone)
  const [changed, changes] = (['previous', 'next'] as const).map((direction) =>
    noon.getTimeZoneTransition(direction)?.toInstant().toString().slice(0, 10),
  )
  const steady =
    changed === date || changes === date
      ? { from: date, to: date, offset: null }
      : {
          from: changed === undefined ? date : addDays(changed, 1),
          to: changes === undefined ? date : addDays(changes, -1),
          offset: noon.offsetNanoseconds / (minute * 1_000_000),
        }
  steadyDays.push(steady)
  return steady.offset
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function whole(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: 'second' })
}
