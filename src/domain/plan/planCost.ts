import { changesOfPlace } from './changesOfPlace'
import { planDay } from './planDay'
import type { PlanTable } from './planTable'
import type { StandingTalk } from './planQuestion'
import type { Slot } from './slot'

/** What is to be little, the first before the others: changes of address, of room, and the sum of the starts. */
export type PlanCost = readonly [addresses: number, rooms: number, start: number]

/** The cost of the days of some slots, each day once. */
export function costOfDays(
  slots: readonly Slot[],
  table: PlanTable,
  standing: readonly StandingTalk[],
): PlanCost {
  const days = new Set<number>()
  let [addresses, rooms, start] = [0, 0, 0]
  for (const slot of slots) {
    const number = planDay(slot.start)
    if (days.has(number)) continue
    days.add(number)
    const day = table.sameDay(slot)
    const here = standing.filter((one) => planDay(one.start) === number)
    const changes = changesOfPlace([...day, ...here])
    addresses += changes.addresses
    rooms += changes.rooms
    for (const one of day) start += one.start
  }
  return [addresses, rooms, start]
}

/** Below 0 when one cost is less than another. */
export function compareCost(one: PlanCost, other: PlanCost): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}
