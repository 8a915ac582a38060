import type { Availability } from './availability'
import { minuteOf } from './instant'
import type { Occupied } from './occupancy'

/** In whole minutes since 1970; the end is not part of it. */
export interface TakenMinutes {
  readonly start: number
  readonly end: number
}

/**
 * When somebody or a room cannot be in a talk: during their own of the talks given, with the pause
 * they want before and after, and when their other calendar says busy.
 */
export function takenMinutes(
  { owner, busy, bufferMinutes }: Availability,
  occupied: readonly Occupied[],
): TakenMinutes[] {
  const talks = occupied.filter(
    ({ resource }) => resource.kind === owner.kind && resource.id === owner.id,
  )
  return [
    ...talks.map(({ start, end }) => ({
      start: minuteOf(start) - bufferMinutes,
      end: minuteOf(end) + bufferMinutes,
    })),
    ...busy.map(({ start, end }) => ({ start: minuteOf(start), end: minuteOf(end) })),
  ]
}
