import type ICAL from 'ical.js'
import type { BusyTime } from '../domain/availability'
import { addMinutes, dateOf, minutesBetween, startOfDay, type Instant } from '../domain/instant'
import { instantOfTime } from './instantOfTime'
import { isFollowableRule } from './isFollowableRule'
import { timesNamed } from './timesNamed'

/** An event repeats in a way that is not followed, or further than is followed. */
export class RepeatFault extends Error {
  readonly code: 'unknown-repeat' | 'too-many'

  constructor(code: RepeatFault['code']) {
    super(code)
    this.code = code
  }
}

/** What the events of one file have in common. */
export interface Reading {
  /** Times that stand as events of their own, each by `uidOf` and when it would have been. */
  readonly elsewhere: Set<string>
  readonly span: BusyTime
  /** How many times of repetitions may still be looked at. */
  left: number
  readonly ical: typeof ICAL
}

/** How often a repetition is followed, from its beginning. */
const longest = 20_000

/**
 * When an event keeps somebody busy, until the span ends. Of a repetition without those times that
 * are left out or stand elsewhere. Throws when it does not say when.
 */
export function eventTimes(event: ICAL.Component, reading: Reading): BusyTime[] {
  const { elsewhere, span, ical } = reading
  if (isFree(event)) return []
  const [start] = timesNamed('dtstart', event)
  if (!start) throw new Error('an event that never begins')
  const endOf = endAfter(event, start)
  if (!event.hasProperty('rrule') && !event.hasProperty('rdate'))
    return [{ start: start.at, end: endOf(start.at) }]
  refuseUnknown(event, ical)
  const leftOut = new Set(timesNamed('exdate', event).map(({ day, at }) => day ?? at))
  const uid = uidOf(event)
  const times: BusyTime[] = []
  const steps = new ical.Event(event).iterator()
  for (let count = 0; count < longest; count++) {
    if (reading.left-- <= 0) throw new RepeatFault('too-many')
    const next: ICAL.Time | undefined = steps.next()
    const at = next && instantOfTime(next, start.zone)
    if (at === undefined || at >= span.end) return times
    if (!elsewhere.has(`${uid} ${at}`) && !leftOut.has(at) && !leftOut.has(dateOf(at)))
      times.push({ start: at, end: endOf(at) })
  }
  throw new RepeatFault('unknown-repeat')
}

/** Which event an event is, or is a moved time of. */
export function uidOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('uid'))
}

function refuseUnknown(event: ICAL.Component, ical: typeof ICAL): void {
  const rules = event.getAllProperties('rrule').map((row) => row.getFirstValue())
  const extra = event.getAllProperties('rdate').flatMap((row) => row.getValues())
  const known =
    rules.every((rule) => rule instanceof ical.Recur && isFollowableRule(rule)) &&
    extra.every((time) => time instanceof ical.Time)
  if (!known) throw new RepeatFault('unknown-repeat')
}

/** Cancelled, or marked as free. */
function isFree(event: ICAL.Component): boolean {
  const says = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase()
  return (
    says('status') === 'CANCELLED' ||
    says('transp') === 'TRANSPARENT' ||
    says('x-microsoft-cdo-busystatus') === 'FREE'
  )
}

/** From when one of its times begins to when it ends: whole days end when a day does. */
function endAfter(
  event: ICAL.Component,
  start: ReturnType<typeof timesNamed>[number],
): (at: Instant) => Instant {
  const [end] = timesNamed('dtend', event)
  const minutes = end ? minutesBetween(start.at, end.at) : durationOf(event, start.day !== null)
  if (start.day === null) return (at) => addMinutes(at, Math.max(Math.ceil(minutes), 0))
  const half = 12 * 60
  // The clocks may change on the way: from midnight to the middle of the day after the last.
  return (at) => startOfDay(dateOf(addMinutes(at, minutes + half)))
}

/** In minutes. A day lasts one where nothing is said, and a time none. */
function durationOf(event: ICAL.Component, isDay: boolean): number {
  const said = event.getFirstPropertyValue('duration')
  if (typeof said === 'object' && said !== null && 'toSeconds' in said) return said.toSeconds() / 60
  return isDay ? 24 * 60 : 0
}
