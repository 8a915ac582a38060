import type { Meeting } from './conversation'
import type { Room } from './room'

/** Where a talk is held, in one line: room and address, address, link, or the number that is called; null where nobody said it. */
export function placeOf(
  meeting: Meeting,
  room: Pick<Room, 'name' | 'address'> | null,
): string | null {
  switch (meeting.kind) {
    case 'room':
      return room && `${room.name}, ${room.address}`
    case 'address':
      return meeting.address === '' ? null : meeting.address
    case 'link':
      return meeting.link
    case 'number':
      return meeting.number
  }
}
