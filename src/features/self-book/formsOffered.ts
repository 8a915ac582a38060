import type { LinkedPage } from '../../contract/selfBooking'

const order = ['physical', 'video', 'phone'] as const

/** The forms that any of the times can be booked by, in one order always. */
export function formsOffered({ days }: LinkedPage): (typeof order)[number][] {
  return order.filter((form) =>
    days.some(({ times }) => times.some(({ forms }) => forms.includes(form))),
  )
}
