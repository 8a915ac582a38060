import { assessCitizen, type AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import { dateOf, startOfDay, startOfNextDay, type Instant } from '../domain/instant'
import { owns } from '../domain/ownership'
import type { Person } from '../domain/person'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'

/** A booked talk to come, with its citizen. */
export interface OwnTalk {
  readonly talk: Conversation
  readonly citizen: AssessedCitizen
}

/** The booked talks somebody is to hold from a day to a day, with the authority’s own citizens, in order of time. */
export async function ownTalksIn(
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  asker: { readonly person: Person; readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<OwnTalk[]> {
  const { person, authority, now } = asker
  const span = { start: startOfDay(from), end: startOfNextDay(to) }
  const all = await view.talksOf([{ kind: 'caseworker', id: person.id }], span)
  const talks = all.filter(
    (talk) =>
      talk.status === 'booked' &&
      talk.authority === authority.id &&
      talk.caseworker === person.id &&
      talk.start > now,
  )
  const files = await view.citizenFiles([...new Set(talks.map(({ citizen }) => citizen))])
  const centres = new Map((await view.authorities()).map((one) => [one.municipality, one]))
  const citizens = new Map(
    files
      .filter(({ citizen }) => owns(authority, citizen))
      .map((file) => [
        file.citizen.id,
        assessCitizen(file, centres.get(file.citizen.municipality) ?? null, dateOf(now)),
      ]),
  )
  return talks.flatMap((talk) => {
    const citizen = citizens.get(talk.citizen)
    return citizen ? [{ talk, citizen }] : []
  })
}
