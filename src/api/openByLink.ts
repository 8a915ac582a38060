import type { openByLink } from '../contract/selfBooking'
import type { Handler } from './asked'
import { linkedPage } from './linkedPage'
import { linkedSelfBooking } from './linkedSelfBooking'
import { notFound } from './notFound'

export const answerOpenByLink: Handler<typeof openByLink> = async ({ params, now }, view) => {
  const linked = await linkedSelfBooking(params.selfBookingId, now, view)
  return linked ? { ok: true, body: await linkedPage(linked, now, view) } : notFound()
}
