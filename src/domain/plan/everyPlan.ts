import { changesOfPlace } from './changesOfPlace'
import { planDay } from './planDay'
import type { PlanQuestion } from './planQuestion'
import { clash, type Slot } from './slot'
import type { SlotsBy } from './slotsBy'

/** How many talks there may be, and how many choices are made, at most. */
const most = { talks: 12, choices: 150_000 }

/**
 * The best plan of all, found by trying them: most talks, then the most urgent ones, then fewest
 * changes of place. What can be no better than the plan that is `known` is not looked at, and where
 * there are too many to try it is the best of those tried. Talks come in order of urgency.
 */
export function everyPlan(
  { talks, pause, standing }: PlanQuestion,
  slots: SlotsBy,
  known: readonly Slot[],
): readonly Slot[] {
  if (talks.length > most.talks) return known
  const missing = talks.flatMap(({ id }, place) =>
    known.some(({ talk }) => talk === id) ? [] : place,
  )
  let best: Tried = { slots: known, missed: missing, changes: changesIn(known, standing) }
  let left = most.choices

  function tryFrom(place: number, chosen: readonly Slot[], missed: readonly number[]): void {
    if (left-- <= 0 || missed.length > best.missed.length) return
    const talk = talks[place]
    if (!talk) {
      const tried = { slots: chosen, missed, changes: changesIn(chosen, standing) }
      if (isBetter(tried, best)) best = tried
      return
    }
    for (const slot of slots.get(talk.id) ?? [])
      if (!chosen.some((other) => clash(slot, other, pause)))
        tryFrom(place + 1, [...chosen, slot], missed)
    tryFrom(place + 1, chosen, [...missed, place])
  }

  tryFrom(0, [], [])
  return best.slots
}

interface Tried {
  readonly slots: readonly Slot[]
  /** Places, in order of urgency, of those that are not in it. */
  readonly missed: readonly number[]
  readonly changes: number
}

/** Of plans with as many, the one that misses the less urgent; then the one with fewer changes. */
function isBetter(one: Tried, other: Tried): boolean {
  if (one.missed.length !== other.missed.length) return one.missed.length < other.missed.length
  const differs = one.missed.findIndex((place, index) => place !== other.missed[index])
  if (differs !== -1) return (one.missed[differs] ?? 0) > (other.missed[differs] ?? 0)
  return one.changes < other.changes
}

function changesIn(chosen: readonly Slot[], standing: PlanQuestion['standing']): number {
  const all = [...chosen, ...standing]
  const days = new Set(all.map(({ start }) => planDay(start)))
  return [...days].reduce(
    (sum, day) => sum + changesOfPlace(all.filter(({ start }) => planDay(start) === day)).addresses,
    0,
  )
}
