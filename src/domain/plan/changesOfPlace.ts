import { isElsewhere, type Slot } from './slot'
import type { StandingTalk } from './planQuestion'

type Placed = Pick<Slot, 'start' | 'room' | 'address'> | StandingTalk

/** How often one goes from one address to another, and from one room to another, in a day’s talks. */
export function changesOfPlace(day: readonly Placed[]): {
  readonly addresses: number
  readonly rooms: number
} {
  const somewhere = day
    .filter(({ address }) => address !== null)
    .toSorted((one, other) => one.start - other.start)
  let [addresses, rooms] = [0, 0]
  for (const [index, one] of somewhere.entries()) {
    const before = somewhere[index - 1]
    if (!before) continue
    if (isElsewhere(one, before)) addresses += 1
    if (one.room !== before.room) rooms += 1
  }
  return { addresses, rooms }
}
