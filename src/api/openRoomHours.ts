import type { openRoomHours } from '../contract/hoursOperations'
import type { Handler } from './asked'
import { hoursView } from './hoursView'
import { keptAvailability } from './keptAvailability'
import { notFound } from './notFound'
import { ownRoom } from './ownRoom'

export const answerOpenRoomHours: Handler<typeof openRoomHours> = async (asked, view) => {
  const room = await ownRoom(asked.params.roomId, asked, view)
  if (room === null) return notFound()
  const owner = { kind: 'room', id: room.id } as const
  const kept = (await keptAvailability([owner], view))(owner)
  return { ok: true, body: await hoursView(kept, room, asked, view), version: kept.version }
}
