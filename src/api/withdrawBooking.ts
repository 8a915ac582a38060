import type { withdrawBooking } from '../contract/bookingIntent'
import type { Handler } from './asked'

export const answerWithdrawBooking: Handler<typeof withdrawBooking> = async (asked, draft) => {
  await draft.dropBookingIntent(asked.person.id, asked.params.form)
  return { ok: true, body: {} }
}
