import type { Authority } from '../domain/authority'
import type { Room } from '../domain/room'
import type { View } from '../store/store'

/** A room of the asking authority; null for anybody else’s. */
export async function ownRoom(
  id: string,
  { authority }: { readonly authority: Authority },
  view: View,
): Promise<Room | null> {
  const rooms = await view.roomsOf(authority.id)
  return rooms.find((room) => room.id === id) ?? null
}
