import { planDay } from './planDay'
import { clash, type Slot } from './slot'

/** Longer than any pause between two talks, in minutes. */
const reach = 60

/** A plan in the making: which talk is where. What is done can be taken back to a mark. */
export interface PlanTable {
  readonly slotOf: (talk: string) => Slot | undefined
  /** What is placed that cannot be held together with a slot, but for the same talk. */
  readonly clashing: (slot: Slot) => readonly Slot[]
  /** Whether there is nothing of that; asked of a talk that is not placed. */
  readonly isFree: (slot: Slot) => boolean
  readonly place: (slot: Slot) => void
  readonly remove: (talk: string) => void
  readonly mark: () => number
  readonly backTo: (mark: number) => void
  /** What is placed on the day of a slot, in no order. */
  readonly sameDay: (slot: Slot) => readonly Slot[]
  readonly all: () => Slot[]
}

/** An empty plan of a person who wants that many minutes between two talks. */
export function planTable(pause: number): PlanTable {
  const placed = new Map<string, Slot>()
  const days = new Map<number, Slot[]>()
  // Whole quarters that are taken: most slots are known not to be free by them.
  const taken = new Set<number>()
  const done: { readonly slot: Slot; readonly added: boolean }[] = []

  function add(slot: Slot) {
    placed.set(slot.talk, slot)
    for (const quarter of quartersOf(slot)) taken.add(quarter)
    const day = days.get(planDay(slot.start))
    if (day) day.push(slot)
    else days.set(planDay(slot.start), [slot])
  }

  function drop(slot: Slot) {
    placed.delete(slot.talk)
    for (const quarter of quartersOf(slot)) taken.delete(quarter)
    const day = days.get(planDay(slot.start)) ?? []
    day.splice(day.indexOf(slot), 1)
  }

  function clashing(slot: Slot): Slot[] {
    const found: Slot[] = []
    for (let day = planDay(slot.start - reach); day <= planDay(slot.end + reach); day++)
      for (const other of days.get(day) ?? [])
        if (other.talk !== slot.talk && clash(slot, other, pause)) found.push(other)
    return found
  }

  return {
    slotOf: (talk) => placed.get(talk),
    clashing,
    isFree: (slot) =>
      !taken.has(quarterOf(slot.start)) &&
      !taken.has(quarterOf(slot.end - 1)) &&
      clashing(slot).length === 0,
    place: (slot) => {
      add(slot)
      done.push({ slot, added: true })
    },
    remove: (talk) => {
      const slot = placed.get(talk)
      if (!slot) return
      drop(slot)
      done.push({ slot, added: false })
    },
    mark: () => done.length,
    backTo: (mark) => {
      for (const { slot, added } of done.splice(mark).toReversed())
        if (added) drop(slot)
        else add(slot)
    },
    sameDay: ({ start }) => days.get(planDay(start)) ?? [],
    all: () => [...placed.values()],
  }
}

function quarterOf(minute: number): number {
  return Math.floor(minute / 15)
}

/** Those that are taken as a whole. */
function quartersOf({ start, end }: Slot): number[] {
  const first = Math.ceil(start / 15)
  return Array.from({ length: Math.max(Math.floor(end / 15) - first, 0) }, (_, one) => first + one)
}
