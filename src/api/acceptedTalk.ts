import { acceptWarnings } from '../domain/acceptWarnings'
import type { AcceptanceAsked } from '../domain/acceptance'
import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { caseFileWithout } from '../domain/caseFileWithout'
import type { Conversation } from '../domain/conversation'
import { dateOf, minutesBetween, timeOf, type Instant } from '../domain/instant'
import { overlap, resourcesOf } from '../domain/occupancy'
import type { Person } from '../domain/person'
import { requirementFilledBy } from '../domain/requirementFilledBy'
import { warningsFor } from '../domain/warningsFor'
import type { View } from '../store/store'
import { addressOf } from './addressOf'
import { refusalAnswer, type ProblemAnswer } from './problemAnswer'
import { searchContext } from './searchContext'
import { surroundingsOf } from './surroundingsOf'

interface Asker {
  readonly person: Person
  readonly authority: Authority
  readonly now: Instant
}

/**
 * The lawful talk with what speaks against it and was accepted, or everything that does when
 * something was not. A time that is taken is the store's to refuse, and is not warned of.
 */
export async function acceptedTalk(
  talk: Conversation,
  accepted: AcceptanceAsked | null,
  citizen: AssessedCitizen,
  { person, authority, now }: Asker,
  view: View,
): Promise<
  | { readonly ok: true; readonly talk: Conversation }
  | { readonly ok: false; readonly problem: ProblemAnswer }
> {
  const on = dateOf(talk.start)
  const holder = (await view.person(talk.caseworker)) ?? person
  const guest = talk.guest === null ? null : await view.person(talk.guest)
  const search = await searchContext(
    {
      from: on,
      to: on,
      citizen: talk.citizen,
      people: guest ? [holder, guest] : [holder],
      authority,
      place: null,
      minutes: minutesBetween(talk.start, talk.end),
      now,
      changing: talk.id,
    },
    view,
  )
  const own = resourcesOf(talk)
  const isTaken = search.occupied.some(
    (taken) =>
      overlap(talk, taken) &&
      own.some(({ kind, id }) => kind === taken.resource.kind && id === taken.resource.id),
  )
  if (isTaken) return { ok: true, talk: { ...talk, accepted: null } }
  const wanted = { on, kind: talk.kind, party: talk.party }
  const fills = requirementFilledBy(caseFileWithout(citizen.caseFile, talk.id), wanted, dateOf(now))
  const place = {
    on,
    at: timeOf(talk.start),
    room: talk.meeting.kind === 'room' ? talk.meeting.room : null,
    address: addressOf(talk.meeting, await view.roomsOf(authority.id)),
  }
  const about = {
    ...wanted,
    caseworker: holder.id,
    citizen: citizen.file.citizen,
    authority,
    fills,
  }
  const around = await surroundingsOf({ ...about, changing: talk.id }, view)
  const holding = warningsFor(place, search, around)
  const answer = acceptWarnings(holding, accepted, { by: person.id, now })
  return answer.ok
    ? { ok: true, talk: { ...talk, accepted: answer.accepted } }
    : { ok: false, problem: refusalAnswer(answer.refusal) }
}
