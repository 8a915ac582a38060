import type { Room } from '../domain/room'

/** The same rooms again on another floor, for every team beyond the first. */
export function furtherRooms(first: readonly Room[], teams: number): Room[] {
  return Array.from({ length: teams - 1 }, (_, further) =>
    first.map((room) => ({
      ...room,
      id: `${room.id}-${further + 2}`,
      name: `${room.name}, ${further + 1}. sal`,
    })),
  ).flat()
}
