import type ICAL from 'ical.js'
import type { Instant } from '../domain/instant'
import { instantOfTime } from './instantOfTime'

export interface NamedTime {
  readonly at: Instant
  /** The day, where it is a whole one. */
  readonly day: string | null
  /** The zone it names; null when it names none. */
  readonly zone: string | null
}

/** The times an event has under a name, such as `dtstart`. Throws when one is no time. */
export function timesNamed(name: string, event: ICAL.Component): NamedTime[] {
  return event.getAllProperties(name).flatMap((property) => {
    const tzid = property.getFirstParameter('tzid')
    const zone = tzid === undefined || tzid === '' ? null : tzid
    return property.getValues().map((value: unknown) => {
      if (!isTime(value)) throw new Error('a time that is none')
      const day = value.isDate ? value.toString() : null
      return { at: instantOfTime(value, zone), day, zone }
    })
  })
}

function isTime(value: unknown): value is ICAL.Time {
  return typeof value === 'object' && value !== null && 'isDate' in value && 'zone' in value
}
