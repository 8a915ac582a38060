import type { CalendarDate } from '../law/calendarDate'
import type { Form } from '../law/caseFile'

/** The form a citizen asked for, where the citizen chooses. */
export interface Wish {
  readonly form: Form
  /** The day the citizen was asked, and the id of who asked; null where that was not written down. */
  readonly on: CalendarDate | null
  readonly by: string | null
}
