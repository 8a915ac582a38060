import type { CalendarDate } from '../law/calendarDate'

/**
 * What to have in view when a talk with a citizen is booked. Nothing the law sees, and no part of
 * any list.
 */
export interface CitizenNeeds {
  readonly citizen: string
  /** Counts up by one at each change; 0 when nothing was ever said. */
  readonly version: number
  readonly hindrances: readonly Hindrance[]
  /** The language to interpret from, as ISO 639 has it (`ar`); null when no interpreter is needed. */
  readonly interpreter: string | null
  readonly disability: string | null
  /** Precautions for everybody’s safety. */
  readonly safety: string | null
}

/** When the citizen cannot come. */
export interface Hindrance {
  readonly id: string
  readonly kind: (typeof hindranceKinds)[number]
  readonly when:
    | {
        readonly every: 'week'
        readonly days: readonly WeeklyHours[]
        /** The last day it holds; null when it goes on. */
        readonly until: CalendarDate | null
      }
    | { readonly every: 'day'; readonly from: CalendarDate; readonly to: CalendarDate }
}

export const hindranceKinds = ['child-care', 'health', 'work', 'holiday', 'illness'] as const

/** Monday is 1, Sunday is 7; local times. */
export interface WeeklyHours {
  readonly weekday: number
  readonly from: string
  readonly to: string
}
