import type { SelfBooking as Shown } from '../contract/selfBooking'
import { dateOf } from '../domain/instant'
import type { SelfBooking } from '../domain/selfBooking'
import { selfBookingState } from '../domain/selfBookingState'
import type { Assessment } from '../law/assessment'
import type { View } from '../store/store'
import { doerName } from './doerName'
import { toldMessageView } from './toldMessageView'

/** A self-booking as the contract shows it to the authority that opened it. */
export async function selfBookingView(
  selfBooking: SelfBooking,
  assessment: Assessment,
  view: View,
): Promise<Shown> {
  const { id, version, requirement, kind, minutes, deadline, conversation, takenOver } = selfBooking
  const told = await view.messagesOf(selfBooking.citizen)
  return {
    id,
    version,
    state: selfBookingState(selfBooking, assessment),
    requirement,
    kind,
    minutes,
    deadline,
    caseworkerName: await doerName(selfBooking.caseworker, view),
    openedByName: await doerName(selfBooking.openedBy, view),
    openedOn: dateOf(selfBooking.openedAt),
    conversation,
    takenOver: takenOver && {
      byName: await doerName(takenOver.by, view),
      on: dateOf(takenOver.at),
      reason: takenOver.reason,
    },
    told: told.filter(({ about }) => about.id === id).map(toldMessageView),
  }
}
