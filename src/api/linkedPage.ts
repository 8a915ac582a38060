import type { LinkedPage } from '../contract/selfBooking'
import { dateOf, timeOf, type Instant } from '../domain/instant'
import type { View } from '../store/store'
import type { Linked } from './linkedSelfBooking'
import { doerName } from './doerName'
import { placeNamed } from './placeNamed'
import { timesByLink } from './timesByLink'

/** What whoever knows the link sees: nothing of who the citizen is. */
export async function linkedPage(linked: Linked, now: Instant, view: View): Promise<LinkedPage> {
  const { selfBooking, state, citizen, authority } = linked
  const { kind, minutes, deadline, conversation } = selfBooking
  const { phone } = citizen.file.citizen
  const days = await timesByLink(linked, now, view)
  const talk = citizen.file.conversations.find(
    ({ id, status }) => id === conversation && status === 'booked',
  )
  return {
    state,
    authorityName: authority.name,
    kind,
    minutes,
    deadline,
    phoneKnown: phone !== null,
    days: days.map(({ on, times }) => ({
      on,
      times: times.map(({ at, forms }) => ({ at, forms })),
    })),
    booked: talk
      ? {
          on: dateOf(talk.start),
          at: timeOf(talk.start),
          until: timeOf(talk.end),
          form: talk.form,
          caseworkerName: await doerName(talk.caseworker, view),
          // Whoever has the link need not be who the number belongs to.
          place:
            talk.meeting.kind === 'number'
              ? ''
              : await placeNamed(talk.meeting, talk.authority, view),
        }
      : null,
  }
}
