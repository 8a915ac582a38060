import type { Availability } from './availability'
import { dateOf, minuteOf, timeOf, type Instant } from './instant'
import type { Occupied } from './occupancy'
import { opensOn } from './opensOn'
import { takenMinutes } from './takenMinutes'

/** Whether somebody is at work throughout a talk, and in no other of those given. */
export function canCover(
  colleague: Availability,
  { start, end }: { readonly start: Instant; readonly end: Instant },
  occupied: readonly Occupied[],
): boolean {
  const [from, to] = [minuteOf(start), minuteOf(end)]
  const works = opensOn(colleague, dateOf(start)).some(
    (span) => span.from <= timeOf(start) && timeOf(end) <= span.to,
  )
  return (
    works &&
    !takenMinutes(colleague, occupied).some((taken) => from < taken.end && taken.start < to)
  )
}
