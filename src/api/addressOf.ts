import type { Meeting } from '../domain/conversation'
import type { Room } from '../domain/room'

/** Where one must go to meet; null where nobody goes anywhere, or the room is not among these. */
export function addressOf(meeting: Meeting, rooms: readonly Room[]): string | null {
  if (meeting.kind === 'address') return meeting.address
  if (meeting.kind !== 'room') return null
  return rooms.find(({ id }) => id === meeting.room)?.address ?? null
}
