import type { BookingVerdict } from '../law/assessment'
import { assessBooking } from '../law/assessBooking'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile, ConversationKind } from '../law/caseFile'

/** What the law in force says of a talk on a day, asked on `today`. */
export function verdictOn(
  caseFile: CaseFile,
  talk: {
    readonly on: CalendarDate
    readonly kind: ConversationKind
    readonly party: 'fund' | 'job-centre'
  },
  today: CalendarDate,
): BookingVerdict {
  return assessBooking(caseFile, { ...talk, physicalRequired: null }, today, 'enacted')
}
