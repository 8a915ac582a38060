import { clash, type Slot } from './slot'

/** How many other times are offered, at most, and how many of them in one half of a day. */
const most = { all: 24, half: 2 }

const noon = 12 * 60

/** Where a talk of a plan can be instead, with all the others where they are, in order of time. */
export function otherSlots(
  placed: Slot,
  slots: readonly Slot[],
  plan: readonly Slot[],
  pause: number,
): Slot[] {
  const others = plan.filter(({ talk }) => talk !== placed.talk)
  const halves = new Map<number, number>()
  const starts = new Set([placed.start])
  const found: Slot[] = []
  for (const slot of slots) {
    if (found.length === most.all) break
    const half = Math.floor(slot.start / noon)
    const before = halves.get(half) ?? 0
    if (before === most.half || starts.has(slot.start)) continue
    if (others.some((other) => clash(slot, other, pause))) continue
    halves.set(half, before + 1)
    starts.add(slot.start)
    found.push(slot)
  }
  return found
}
