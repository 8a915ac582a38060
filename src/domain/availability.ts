import type { CalendarDate } from '../law/calendarDate'
import type { Instant } from './instant'
import type { Resource } from './occupancy'
import type { WorkingSpan, WorkingWeek } from './workingWeek'

/** Somebody who holds talks, or a room. A citizen has needs instead. */
export type AvailabilityOwner = Extract<Resource, { readonly kind: 'caseworker' | 'room' }>

/** When its owner can be booked, apart from the talks that are booked already. */
export interface Availability {
  readonly owner: AvailabilityOwner
  /** Counts up by one whenever somebody changes the hours; reading in busy times does not count. */
  readonly version: number
  readonly week: WorkingWeek
  /** Days with other hours than the week says. */
  readonly exceptions: readonly DayException[]
  readonly absences: readonly Absence[]
  /** When another calendar says busy: never with what or with whom. In order, none touching. */
  readonly busy: readonly BusyTime[]
  /** When that calendar was read in; null when none was. */
  readonly busyFrom: Instant | null
  /** The least pause between two talks, 0 to 60 minutes. */
  readonly bufferMinutes: number
}

/** What people say of it, apart from what was read from another calendar. */
export type Hours = Omit<Availability, 'busy' | 'busyFrom'>

export interface DayException {
  readonly on: CalendarDate
  /** None: not there that day. */
  readonly spans: readonly WorkingSpan[]
}

/** Days away, both included. A room is `closed`. */
export interface Absence {
  readonly id: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly kind: (typeof absenceKinds)[number]
}

export const absenceKinds = ['holiday', 'illness', 'course', 'other', 'closed'] as const

/** The end is not part of it. */
export interface BusyTime {
  readonly start: Instant
  readonly end: Instant
}
