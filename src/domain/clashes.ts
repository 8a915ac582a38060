import { dateOf, timeOf } from './instant'
import type { Occupied } from './occupancy'
import type { Clash } from './refusal'

/** What stands in the way, in local time, without telling whose talk it is. */
export function clashesOf(occupied: readonly Occupied[]): Clash[] {
  return occupied
    .map(({ resource, start, end }) => ({
      resource: resource.kind,
      on: dateOf(start),
      from: timeOf(start),
      to: timeOf(end),
    }))
    .toSorted((a, b) => `${a.on}${a.from}`.localeCompare(`${b.on}${b.from}`))
}
