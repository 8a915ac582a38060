import type { openSelfBookings } from '../contract/selfBooking'
import { selfBookable } from '../domain/selfBookable'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { selfBookingView } from './selfBookingView'

export const answerOpenSelfBookings: Handler<typeof openSelfBookings> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const { authority } = asked
  const { assessment } = citizen
  const all = await view.selfBookingsOf(asked.params.citizenId)
  const own = all.filter((row) => row.authority === authority.id).toReversed()
  return {
    ok: true,
    body: {
      selfBookings: await Promise.all(own.map((row) => selfBookingView(row, assessment, view))),
      bookable: selfBookable(assessment, authority.kind).map(({ requirement, deadline }) => ({
        requirement: requirement.number,
        kind: requirement.kind,
        dueBy: requirement.dueBy,
        deadline,
      })),
    },
  }
}
