import { onTheWay } from '../onTheWay'

/** A talk at a time, in a room if it takes one. */
export interface Slot {
  /** Id of the talk. */
  readonly talk: string
  /** In whole minutes since 1970; the end is not part of it. */
  readonly start: number
  readonly end: number
  readonly room: string | null
  readonly address: string | null
  /** The same for every talk at that time in that room. */
  readonly seat: string
  /** The least pause in that room, in minutes; 0 without one. */
  readonly roomPause: number
}

/** Whether one person cannot hold both, for want of time between them. `pause` is what they want. */
export function clash(one: Slot, other: Slot, pause: number): boolean {
  const gap = Math.max(
    pause,
    one.room !== null && one.room === other.room ? one.roomPause : 0,
    isElsewhere(one, other) ? onTheWay : 0,
  )
  return one.start < other.end + gap && other.start < one.end + gap
}

/** Whether two talks are held at two addresses. Where nobody goes anywhere, it is the same. */
export function isElsewhere(
  one: { readonly address: string | null },
  other: { readonly address: string | null },
): boolean {
  return one.address !== null && other.address !== null && one.address !== other.address
}
