import type { PlanTable } from './planTable'
import type { Slot } from './slot'
import type { SlotsBy } from './slotsBy'

/** How many talks are asked to go elsewhere for one, at most. */
const patience = 150

/**
 * Places a talk, by moving others where they can be as well, which may move others again (an
 * augmenting path). Nothing placed is lost; when there is no way, nothing is changed. What was
 * `tried` in vain for one talk is not tried again for another.
 */
export function makeWayFor(
  talk: string,
  table: PlanTable,
  slots: SlotsBy,
  tried: Set<string>,
): boolean {
  const moving = new Set<string>()
  let left = patience

  function seat(one: string): boolean {
    if (left-- <= 0) return false
    const own = slots.get(one) ?? []
    const free = own.find(table.isFree)
    if (free) {
      table.place(free)
      return true
    }
    moving.add(one)
    const found = own.some((slot) => takes(slot))
    moving.delete(one)
    return found
  }

  function takes(slot: Slot): boolean {
    if (tried.has(slot.seat)) return false
    const inTheWay = table.clashing(slot).map((other) => other.talk)
    if (inTheWay.some((other) => moving.has(other))) return false
    tried.add(slot.seat)
    const before = table.mark()
    for (const other of inTheWay) table.remove(other)
    table.place(slot)
    if (inTheWay.every(seat)) return true
    table.backTo(before)
    return false
  }

  return seat(talk)
}
