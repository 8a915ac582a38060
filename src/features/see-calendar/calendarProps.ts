import type { Calendar, CalendarTalk } from '../../contract/calendar'
import type { Proposal } from './proposal'

/** What every form of the calendar is given. */
export interface CalendarProps {
  /** With the talks where they are drawn. */
  readonly calendar: Calendar
  readonly onOpen: (talk: CalendarTalk) => void
  /** Proposes another time for a talk; nothing is saved by that. */
  readonly onMove: (talk: CalendarTalk, part: Partial<Proposal>) => void
}
