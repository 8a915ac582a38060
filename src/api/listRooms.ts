import type { listRooms } from '../contract/hoursOperations'
import { dateOf } from '../domain/instant'
import type { Handler } from './asked'
import { keptAvailability } from './keptAvailability'
import { leadersOf } from './leadersOf'
import { wholeWeek } from './wholeWeek'

export const answerListRooms: Handler<typeof listRooms> = async (asked, view) => {
  const { person, authority, now } = asked
  const rooms = await view.roomsOf(authority.id)
  const owners = rooms.map(({ id }) => ({ kind: 'room' as const, id }))
  const hoursOf = await keptAvailability(owners, view)
  const mayChange = person.role === 'team-leader'
  return {
    ok: true,
    body: {
      rooms: rooms.map(({ id, name, address }) => {
        const { week, absences } = hoursOf({ kind: 'room', id })
        return {
          id,
          name,
          address,
          week: wholeWeek(week),
          closed: absences
            .filter(({ to }) => to >= dateOf(now))
            .map(({ from, to }) => ({ from, to }))
            .toSorted((a, b) => a.from.localeCompare(b.from)),
        }
      }),
      mayChange,
      turnTo: mayChange ? [] : await leadersOf(authority.id, view),
    },
  }
}
