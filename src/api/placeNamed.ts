import type { Meeting } from '../domain/conversation'
import { placeOf } from '../domain/placeOf'
import type { View } from '../store/store'

/** Where a talk of an authority is held, in one line; empty where nobody said it. */
export async function placeNamed(meeting: Meeting, authority: string, view: View): Promise<string> {
  const rooms = meeting.kind === 'room' ? await view.roomsOf(authority) : []
  const room = rooms.find(({ id }) => meeting.kind === 'room' && id === meeting.room)
  return placeOf(meeting, room ?? null) ?? ''
}
