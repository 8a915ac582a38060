import type { Conversation } from '../contract/conversation'
import type { Authority } from '../domain/authority'
import type { Conversation as Kept, Meeting } from '../domain/conversation'
import { dateOf, minutesBetween, timeOf, type Instant } from '../domain/instant'
import { absenceView } from './absenceView'
import type { View } from '../store/store'
import { doerName } from './doerName'
import { placeNamed } from './placeNamed'

/**
 * A talk as the contract shows it to someone of that authority. What another authority wrote about
 * its own talk is not told, and where it is held to an authority alone whose people take part.
 */
export async function conversationView(
  talk: Kept,
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<Conversation> {
  const name = (id: string) => doerName(id, view)
  const { start, end, outcome, physicalRequired, accepted } = talk
  const mine = talk.authority === authority.id
  const guest = talk.guest === null ? null : await view.person(talk.guest)
  const goes = mine || guest?.authority === authority.id
  return {
    id: talk.id,
    version: talk.version,
    kind: talk.kind,
    party: talk.party,
    mine,
    authorityName: (await view.authority(talk.authority))?.name ?? '',
    caseworker: talk.caseworker,
    caseworkerName: outcome?.provider ?? (await name(talk.caseworker)),
    on: dateOf(start),
    at: timeOf(start),
    until: timeOf(end),
    minutes: minutesBetween(start, end),
    begun: start <= now,
    form: talk.form,
    meeting: mine && isSaid(talk.meeting) ? talk.meeting : null,
    place: goes ? await placeNamed(talk.meeting, talk.authority, view) : '',
    wish: talk.wish && {
      form: talk.wish.form,
      on: talk.wish.on,
      byName: talk.wish.by && (await name(talk.wish.by)),
    },
    physicalRequired: physicalRequired && {
      because: mine ? physicalRequired.because : '',
      byName: await name(physicalRequired.by),
      on: physicalRequired.at && dateOf(physicalRequired.at),
    },
    topic: mine ? talk.topic : '',
    participants: mine ? [...talk.participants] : [],
    guest: guest && { id: guest.id, name: guest.name },
    status: talk.status,
    accepted: accepted && {
      warnings: accepted.warnings,
      reason: mine ? accepted.reason : '',
      byName: await name(accepted.by),
      on: dateOf(accepted.at),
    },
    moves: await Promise.all(
      talk.moves.map(async (move) => ({
        on: dateOf(move.start),
        at: timeOf(move.start),
        until: timeOf(move.end),
        reason: mine ? move.reason : '',
        wishedBy: move.wishedBy,
        byName: await name(move.by),
        movedOn: dateOf(move.at),
      })),
    ),
    outcome: outcome && {
      status: outcome.status,
      cancelledBy: outcome.cancelledBy,
      note: mine ? outcome.note : '',
      form: outcome.form,
      agreements: mine ? outcome.agreements : [],
      absence: await absenceView(talk, authority, view),
      provider: outcome.provider ?? null,
      afterwards: mine || outcome.afterwards === null ? outcome.afterwards : '',
      registeredByName: await name(outcome.registeredBy),
      registeredOn: dateOf(outcome.registeredAt),
    },
  }
}

/** Of a talk entered afterwards nobody said where it was. */
function isSaid(meeting: Meeting): boolean {
  return meeting.kind !== 'address' || meeting.address !== ''
}
