import { addDays, type CalendarDate } from '../law/calendarDate'
import type { CaseFile, Form } from '../law/caseFile'
import { dateOf } from './instant'
import { isClosingDay } from './isClosingDay'
import { freeTimesBy, type FreeTimeSearch } from './searchFreeTimes'
import type { SelfBooking } from './selfBooking'
import { selfBookingForms } from './selfBookingForms'
import { verdictOn } from './verdictOn'

/** A free time a citizen may book, with the forms that are lawful and possible then. */
export interface SelfBookingTime {
  readonly at: string
  readonly forms: readonly Form[]
  /** A room that is free; null when none is. */
  readonly room: string | null
}

/** How many days ahead times are shown at most. Ours, not the law's. */
const ahead = 56

/**
 * The days in which a citizen may book: from the day after `today`, within the requirement's
 * window. Empty, with `from` after `to`, when none is left.
 */
export function selfBookingSpan(
  window: { readonly from: CalendarDate; readonly dueBy: CalendarDate },
  today: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const tomorrow = addDays(today, 1)
  const from = window.from > tomorrow ? window.from : tomorrow
  const last = addDays(from, ahead)
  return { from, to: window.dueBy < last ? window.dueBy : last }
}

/** The days of a span that have a free time, never one on which the citizen has a talk already. */
export function selfBookingTimes(
  { kind, party }: Pick<SelfBooking, 'kind' | 'party'>,
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
  search: FreeTimeSearch,
  about: { readonly caseFile: CaseFile; readonly video: boolean },
): { readonly on: CalendarDate; readonly times: readonly SelfBookingTime[] }[] {
  const today = dateOf(search.now)
  const timesOn = freeTimesBy(search)
  const busy = new Set(
    search.occupied
      .filter(({ resource }) => resource.kind === 'citizen')
      .map(({ start }) => dateOf(start)),
  )
  const days = []
  for (let on = span.from; on <= span.to; on = addDays(on, 1)) {
    if (isClosingDay(on) || busy.has(on)) continue
    const free = timesOn(on)
    if (free.length === 0) continue
    const { mayBook, form } = verdictOn(about.caseFile, { on, kind, party }, today)
    const lawful = mayBook.allowed ? selfBookingForms(form) : []
    const possible = (rooms: number) => ({
      physical: rooms > 0,
      phone: true,
      video: about.video,
    })
    const times = free
      .map(({ at, rooms }) => ({
        at,
        room: rooms[0] ?? null,
        forms: lawful.filter((one) => possible(rooms.length)[one]),
      }))
      .filter(({ forms }) => forms.length > 0)
    if (times.length > 0) days.push({ on, times })
  }
  return days
}
