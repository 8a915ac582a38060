import type ICAL from 'ical.js'
import { momentOf, startOfDay, type Instant } from '../domain/instant'

/**
 * The moment of a time in a calendar; of a day, when it begins in Denmark. A zone the file describes
 * itself counts as it says; one it only names, as everybody knows it; none, as Denmark’s.
 */
export function instantOfTime(time: ICAL.Time, named: string | null): Instant {
  const { year, month, day, hour, minute, second } = time
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (time.isDate) return startOfDay(date)
  const zone = time.zone.tzid
  const local = `${date}T${two(hour)}:${two(minute)}:${two(second)}`
  if (zone === 'UTC' || zone === 'Z') return `${local}Z`
  if (zone !== 'floating') return utcOf(time)
  const moment = (named === null ? null : momentOf(local, named)) ?? momentOf(local)
  if (moment === null) throw new Error('a time that is none')
  return moment
}

function utcOf(time: ICAL.Time): Instant {
  return `${new Date(time.toUnixTime() * 1000).toISOString().slice(0, 19)}Z`
}
