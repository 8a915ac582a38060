import type { OthersBooking } from '../../contract/bookingIntent'
import type { BookingOptions } from '../../contract/bookingOptions'
import type { BookingDraft } from './bookingDraft'
import type { FieldErrors } from '../../client/fieldErrors'

/** What every part of the form is given: the form as it stands, what law and calendar say, and how to change it. */
export interface FieldsProps {
  readonly draft: BookingDraft
  readonly options: BookingOptions
  readonly errors: FieldErrors
  /** Who else is about to book the time. */
  readonly others: OthersBooking['others']
  readonly onChange: (part: Partial<BookingDraft>) => void
}
