import type { Requirement } from '../law/assessment'
import { addDays, type CalendarDate } from '../law/calendarDate'
import { canStillBeKept } from '../law/canStillBeKept'
import type { AssessedCitizen } from './assessCitizen'
import type { Conversation } from './conversation'
import { handOverDay } from './handOverDay'
import { dateOf } from './instant'
import type { UnlawfulBooking } from './unlawfulBookings'

/** What goes from the fund to the job centre with a citizen, or went. */
export interface HandOver {
  /** The first day the job centre answers for the process. */
  readonly on: CalendarDate
  /** The talks held in the process, in order of time. */
  readonly held: readonly Conversation[]
  /** What is still asked for, booked or not. */
  readonly due: readonly Requirement[]
  /** What can no longer be held in time by the one it fell to. */
  readonly notKept: readonly Requirement[]
  /** Bookings to come by the one who does not answer for their day. */
  readonly wrongSide: readonly UnlawfulBooking[]
}

/** How many days before and after a hand-over it is looked at. Ours, not the law's. */
const handOverDays = 30

/** The citizen's hand-over if its day is near `assessment.asOf`, that day being today; else null. */
export function handOverOf(citizen: AssessedCitizen): HandOver | null {
  const { file, caseFile, assessment, unlawful } = citizen
  const { process, asOf } = assessment
  const on = handOverDay(caseFile, assessment)
  if (process === null || on === null || !isNear(on, asOf)) return null
  const { required } = assessment.conversations
  const asked = required.filter(({ status }) => ['open', 'overdue', 'booked'].includes(status))
  return {
    on,
    held: file.conversations.filter(
      ({ status, start }) => status === 'held' && dateOf(start) >= process.startedOn,
    ),
    due: asked.filter((row) => canStillBeKept(row, assessment)),
    notKept: asked.filter((row) => !canStillBeKept(row, assessment)),
    wrongSide: unlawful.filter(({ mend }) => mend === 'cancel'),
  }
}

function isNear(on: CalendarDate, today: CalendarDate): boolean {
  return addDays(today, -handOverDays) <= on && on <= addDays(today, handOverDays)
}
