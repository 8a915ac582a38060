import { dateOf } from './instant'
import type { FreeTime, FreeTimeSearch } from './searchFreeTimes'

/**
 * A free room for a time, where the first of the people is that day already if there is one:
 * the same room before another at the same address.
 */
export function roomNear(
  { on, rooms }: FreeTime,
  { people, occupied, rooms: known }: FreeTimeSearch,
): { readonly room: string | null; readonly near: boolean } {
  const own = new Set(
    occupied
      .filter(({ resource }) => resource.kind === 'caseworker')
      .filter(({ resource, start }) => resource.id === people[0]?.owner.id && dateOf(start) === on)
      .map(({ conversation }) => conversation),
  )
  const used = new Set(
    occupied
      .filter(({ resource, conversation }) => resource.kind === 'room' && own.has(conversation))
      .map(({ resource }) => resource.id),
  )
  const addressOf = (id: string) => known.find((room) => room.id === id)?.address
  const addresses = new Set([...used].map(addressOf))
  const near = rooms.find((id) => used.has(id)) ?? rooms.find((id) => addresses.has(addressOf(id)))
  return { room: near ?? rooms[0] ?? null, near: near !== undefined }
}
