import { onTheWay } from '../domain/onTheWay'
import type { PlanQuestion } from '../domain/plan/planQuestion'

export interface TakenSlot {
  readonly talk: string
  readonly start: number
  readonly end: number
  readonly room: string | null
}

/** The plain way to plan: whoever is due first gets the first time and room that are free. */
export function earliestDueFirst({ talks, rooms, pause, standing }: PlanQuestion): TakenSlot[] {
  const addressOf = (id: string | null) => rooms.find((room) => room.id === id)?.address
  const taken: TakenSlot[] = []
  const isFree = (start: number, end: number, room: string | null) => {
    const near = (other: { readonly start: number; readonly end: number }, gap: number) =>
      start < other.end + gap && other.start < end + gap
    const isApart = (other: string | null) =>
      room !== null && other !== null && addressOf(room) !== addressOf(other)
    const roomPause = rooms.find(({ id }) => id === room)?.pause ?? 0
    return (
      !standing.some((other) => isApart(other.room) && near(other, onTheWay)) &&
      !taken.some((other) =>
        near(
          other,
          Math.max(
            pause,
            room !== null && other.room === room ? roomPause : 0,
            isApart(other.room) ? onTheWay : 0,
          ),
        ),
      )
    )
  }
  const inOrder = talks.toSorted(
    (one, other) =>
      Number(other.overdue) - Number(one.overdue) ||
      one.dueBy.localeCompare(other.dueBy) ||
      one.id.localeCompare(other.id),
  )
  for (const { id, minutes, times } of inOrder) {
    const all = times
      .toSorted((one, other) => one.start - other.start)
      .flatMap(({ start, rooms: free }) =>
        (free ?? [null]).map((room) => ({ talk: id, start, end: start + minutes, room })),
      )
    const first = all.find(({ start, end, room }) => isFree(start, end, room))
    if (first) taken.push(first)
  }
  return taken
}
