import type { AssessedCitizen } from '../domain/assessCitizen'
import { caseFileWithout } from '../domain/caseFileWithout'
import type { Conversation } from '../domain/conversation'
import type { Authority } from '../domain/authority'
import type { ToldTalk } from '../domain/toldTalk'
import type { View } from '../store/store'

/** A talk of the authority with everybody and everything named that somebody outside is told of it. */
export async function toldTalk(
  talk: Conversation,
  { file, caseFile }: AssessedCitizen,
  authority: Authority,
  view: View,
): Promise<ToldTalk> {
  const { meeting } = talk
  const rooms = meeting.kind === 'room' ? await view.roomsOf(authority.id) : []
  return {
    talk,
    citizen: file.citizen,
    caseFile: caseFileWithout(caseFile, talk.id),
    authority,
    caseworkerName: (await view.person(talk.caseworker))?.name ?? '',
    room: rooms.find((room) => meeting.kind === 'room' && room.id === meeting.room) ?? null,
    guest: talk.guest === null ? null : await guestOf(talk.guest, view),
  }
}

async function guestOf(id: string, view: View): Promise<ToldTalk['guest']> {
  const person = await view.person(id)
  const authority = person && (await view.authority(person.authority))
  return person && authority && { name: person.name, authority }
}
