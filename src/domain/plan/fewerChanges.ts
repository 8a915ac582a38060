import { compareCost, costOfDays } from './planCost'
import type { PlanQuestion } from './planQuestion'
import type { PlanTable } from './planTable'
import type { Slot } from './slot'
import type { SlotsBy } from './slotsBy'

/** How often all of it is gone through, at most. */
const rounds = 4

/**
 * Moves talks of a plan, one or two at a time, as long as that gives fewer changes of place or, with
 * as many, an earlier time. None is lost, and none that is overdue is put off.
 */
export function fewerChanges(
  { talks, standing }: PlanQuestion,
  table: PlanTable,
  slots: SlotsBy,
): void {
  const overdue = new Set(talks.filter((talk) => talk.overdue).map(({ id }) => id))
  const isLate = (slot: Slot, before: Slot) => overdue.has(slot.talk) && slot.start > before.start

  function betterFor(talk: string): boolean {
    const now = table.slotOf(talk)
    if (!now) return false
    const [changes] = costOfDays([now], table, standing)
    return (slots.get(talk) ?? []).some((slot) => {
      // Where nobody changes place, only an earlier time is better.
      if (slot === now || isLate(slot, now)) return false
      if (slot.start > now.start && (changes === 0 || slot.address === null)) return false
      const [other, ...more] = table.clashing(slot)
      if (more.length > 0) return false
      return other ? swaps(slot, now, other) : isBetter([now], [slot])
    })
  }

  /** Two talks at two places take each other’s time. */
  function swaps(slot: Slot, before: Slot, other: Slot): boolean {
    if (before.address === other.address) return false
    const there = slots.get(other.talk)?.find(({ start }) => start === before.start)
    return there !== undefined && !isLate(there, other) && isBetter([before, other], [slot, there])
  }

  /** Puts talks where they are not yet, and back again unless that is better. */
  function isBetter(before: readonly Slot[], after: readonly Slot[]): boolean {
    const mark = table.mark()
    const days = [...before, ...after]
    const cost = costOfDays(days, table, standing)
    for (const { talk } of before) table.remove(talk)
    const fits = after.every((slot) => {
      if (table.clashing(slot).length > 0) return false
      table.place(slot)
      return true
    })
    if (fits && compareCost(costOfDays(days, table, standing), cost) < 0) return true
    table.backTo(mark)
    return false
  }

  for (let round = 0; round < rounds; round++) {
    let better = false
    for (const { id } of talks) while (betterFor(id)) better = true
    if (!better) return
  }
}
