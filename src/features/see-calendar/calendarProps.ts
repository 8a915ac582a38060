import type { Calendar, CalendarTalk } from '../../contract/calendar'
import type { Proposal } from './proposal'

/** An empty time somebody may be met at. */
export interface Slot {
  readonly on: string
  /** `HH:MM`; null for any time of the day. */
  readonly at: string | null
  /** Id of the person whose time it is; null when nobody’s in particular. */
  readonly caseworker: string | null
}

/** What every form of the calendar is given. */
export interface CalendarProps {
  /** With the talks where they are drawn. */
  readonly calendar: Calendar
  readonly onOpen: (talk: CalendarTalk) => void
  /** Asks for whom an empty time is. */
  readonly onEmpty: (slot: Slot) => void
  /** Proposes another time for a talk; nothing is saved by that. */
  readonly onMove: (talk: CalendarTalk, part: Partial<Proposal>) => void
}
