import type { Comer } from '../contract/reception'
import type { openReception } from '../contract/receptionOperations'
import type { Conversation } from '../domain/conversation'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf, startOfDay, startOfNextDay, timeOf } from '../domain/instant'
import { mayArrive } from '../domain/mayArrive'
import { occupiesTime } from '../domain/occupancy'
import { unsaidNeeds } from '../domain/unsaidNeeds'
import type { View } from '../store/store'
import { arrivalView } from './arrivalView'
import type { Asked, Handler } from './asked'
import { doerName } from './doerName'
import { neededOf } from './neededOf'

export const answerOpenReception: Handler<typeof openReception> = async (asked, view) => {
  const { authority, now } = asked
  const today = dateOf(now)
  const rooms = await view.roomsOf(authority.id)
  const resources = [
    ...(await view.peopleOf(authority.id)).map(({ id }) => ({ kind: 'caseworker' as const, id })),
    // Somebody who has left may still have talks in the rooms.
    ...rooms.map(({ id }) => ({ kind: 'room' as const, id })),
  ]
  const span = { start: startOfDay(today), end: startOfNextDay(today) }
  const talks = (await view.talksOf(resources, span)).filter(
    ({ form, status, ...talk }) =>
      talk.authority === authority.id && form === 'physical' && occupiesTime(status),
  )
  const roomOf = ({ meeting }: Conversation) =>
    rooms.find(({ id }) => meeting.kind === 'room' && id === meeting.room)
  const addressOf = (talk: Conversation) =>
    talk.meeting.kind === 'address' ? talk.meeting.address : (roomOf(talk)?.address ?? '')
  const comers = await comersOf(talks, (talk) => roomOf(talk)?.name ?? '', asked, view)
  const addresses = [...new Set(talks.map(addressOf))].toSorted(inDanishOrder)
  return {
    ok: true,
    body: {
      today,
      places: addresses.map((address) => ({
        address,
        comers: talks.flatMap((talk) =>
          addressOf(talk) === address ? (comers.get(talk.id) ?? []) : [],
        ),
      })),
    },
  }
}

async function comersOf(
  talks: readonly Conversation[],
  roomName: (talk: Conversation) => string,
  { authority, now }: Asked<typeof openReception>,
  view: View,
): Promise<ReadonlyMap<string, Comer>> {
  const ids = [...new Set(talks.map(({ citizen }) => citizen))]
  const names = await view.citizenNames(ids, authority)
  const files = new Map((await view.citizenFiles(ids)).map((file) => [file.citizen.id, file]))
  const comers = await Promise.all(
    talks.map(async (talk): Promise<Comer> => {
      const { id, citizen, start, end, kind, status, participants } = talk
      const name = names.get(citizen)
      return {
        id,
        citizen: name === undefined ? null : { id: citizen, name },
        at: timeOf(start),
        until: timeOf(end),
        kind,
        caseworkerName: await doerName(talk.caseworker, view),
        room: roomName(talk),
        status,
        participants: [...participants],
        needs: neededOf((name && (await view.needs(citizen))) || unsaidNeeds(citizen)),
        arrived: await arrivalView(talk, files.get(citizen)?.journal ?? [], view),
        mayArrive: name !== undefined && mayArrive(talk, now),
      }
    }),
  )
  return new Map(comers.map((comer) => [comer.id, comer]))
}
