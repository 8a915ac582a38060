import type ICAL from 'ical.js'
import type { BusyTime } from '../domain/availability'
import type { FieldError } from '../domain/fieldError'
import { mergedTimes } from '../domain/mergedTimes'
import { calendarBlocks, type CalendarBlock } from './calendarBlocks'
import { eventTimes, RepeatFault, uidOf, type Reading } from './eventTimes'
import { timesNamed } from './timesNamed'

type Read =
  | { readonly ok: true; readonly busy: readonly BusyTime[] }
  | { readonly ok: false; readonly error: Pick<FieldError, 'code' | 'line'> }

/** How many busy times are kept of one person, and times of repetitions looked at to find them. */
const most = { kept: 5000, looked: 50_000 }

/**
 * When an iCalendar file says that somebody is busy within a span: events that are neither
 * cancelled nor marked as free. Local times without a known zone are Denmark’s.
 */
export async function busyTimesOf(text: string, span: BusyTime): Promise<Read> {
  const taken = calendarBlocks(text)
  if (!taken.ok) return taken
  // Whoever reads no calendar need not wait for it.
  const { default: ical } = await import('ical.js')
  const calendar = new ical.Component('vcalendar')
  const events: (readonly [CalendarBlock, ICAL.Component])[] = []
  const reading: Reading = { elsewhere: new Set(), span, left: most.looked, ical }
  const times: BusyTime[] = []
  let at: CalendarBlock | undefined
  try {
    for (const block of taken.blocks.toSorted(zonesFirst)) {
      at = block
      const part = ical.Component.fromString(block.text)
      calendar.addSubcomponent(part)
      if (block.kind === 'VEVENT') events.push([block, part])
    }
    for (const [block, event] of events) {
      at = block
      for (const moved of timesNamed('recurrence-id', event))
        reading.elsewhere.add(`${uidOf(event)} ${moved.at}`)
    }
    for (const [block, event] of events) {
      at = block
      for (const time of eventTimes(event, reading)) times.push(time)
    }
  } catch (fault) {
    const code = fault instanceof RepeatFault ? fault.code : 'unreadable-line'
    return { ok: false, error: { code, ...(at && { line: at.line }) } }
  }
  const busy = mergedTimes(times, span)
  return busy.length > most.kept ? { ok: false, error: { code: 'too-many' } } : { ok: true, busy }
}

function zonesFirst(one: CalendarBlock, other: CalendarBlock): number {
  return Number(one.kind === 'VEVENT') - Number(other.kind === 'VEVENT')
}
