import { dateOf, timeOf, type Instant } from '../domain/instant'
import type { CalendarEvent } from '../domain/calendarEvent'
import { danishZone } from './danishZone'

/**
 * The event as an iCalendar file that calendars take as new, as changed or as called off, in Danish
 * local time with the zone's rules beside it.
 */
export async function calendarFile(event: CalendarEvent): Promise<string> {
  // Whoever reads and sends no calendar need not wait for it.
  const { default: ical } = await import('ical.js')
  const calendar = new ical.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Rettidig//DA')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('method', event.cancelled ? 'CANCEL' : 'REQUEST')
  calendar.addSubcomponent(ical.Component.fromString(danishZone.definition))
  const entry = new ical.Component('vevent')
  entry.addPropertyWithValue('uid', event.uid)
  entry.addPropertyWithValue('sequence', event.sequence)
  entry.addPropertyWithValue('dtstamp', ical.Time.fromDateTimeString(event.madeAt))
  for (const [name, at] of [
    ['dtstart', event.start],
    ['dtend', event.end],
  ] as const)
    entry
      .addPropertyWithValue(name, ical.Time.fromDateTimeString(local(at)))
      .setParameter('tzid', danishZone.name)
  entry.addPropertyWithValue('status', event.cancelled ? 'CANCELLED' : 'CONFIRMED')
  entry.addPropertyWithValue('summary', event.summary)
  entry.addPropertyWithValue('location', event.location)
  entry.addPropertyWithValue('description', event.description)
  entry
    .addPropertyWithValue('organizer', `urn:rettidig:${encodeURIComponent(event.organizer.id)}`)
    .setParameter('cn', event.organizer.name)
  calendar.addSubcomponent(entry)
  return `${calendar.toString()}\r\n`
}

function local(at: Instant): string {
  return `${dateOf(at)}T${timeOf(at)}:00`
}
