import { everyPlan } from './everyPlan'
import { fewerChanges } from './fewerChanges'
import { makeWayFor } from './makeWayFor'
import type { PlanQuestion, TalkToPlan } from './planQuestion'
import { planTable, type PlanTable } from './planTable'
import type { Slot } from './slot'
import { slotsBy, type SlotsBy } from './slotsBy'

/** Where each talk of a plan is, in order of time, and the ids of those that found no place. */
export interface TalkPlan {
  readonly placed: readonly Slot[]
  readonly unplaced: readonly string[]
  /** Where each could be, were it the only one. */
  readonly slots: SlotsBy
}

/**
 * A plan that places as many talks as it can, the most urgent before the others, and among such
 * plans one with few changes of place. The same question in any order has the same answer. It is
 * exact where every plan can be tried, and for talks of one length at times that do not overlap;
 * else it is never worse than the earliest due first, each at its first free time.
 */
export function planTalks(asked: PlanQuestion): TalkPlan {
  const question = inOrder(asked)
  const { talks, pause } = question
  const slots = slotsBy(question)
  const table = bestOf(talks, tablesFor(question, slots))
  fewerChanges(question, table, slots)
  const found = table.all()
  const best = everyPlan(question, slots, found)
  if (best === found) return planOf(talks, table, slots)
  const better = planTable(pause)
  for (const slot of best) better.place(slot)
  fewerChanges(question, better, slots)
  return planOf(talks, better, slots)
}

function tablesFor({ talks, pause }: PlanQuestion, slots: SlotsBy): [PlanTable, PlanTable] {
  const oneByOne = planTable(pause)
  const tried = new Set<string>()
  for (const { id } of talks) makeWayFor(id, oneByOne, slots, tried)
  const earliestFirst = planTable(pause)
  for (const { id } of talks) {
    const free = slots.get(id)?.find(earliestFirst.isFree)
    if (free) earliestFirst.place(free)
  }
  // What was in vain at first may not be once others have moved.
  for (const table of [oneByOne, earliestFirst]) {
    const again = new Set<string>()
    for (const { id } of talks) if (!table.slotOf(id)) makeWayFor(id, table, slots, again)
  }
  return [oneByOne, earliestFirst]
}

/** The one with most talks; of equals the one that has the most urgent. */
function bestOf(talks: readonly TalkToPlan[], [one, other]: [PlanTable, PlanTable]): PlanTable {
  const more = one.all().length - other.all().length
  if (more !== 0) return more > 0 ? one : other
  const differs = talks.find(({ id }) => !one.slotOf(id) !== !other.slotOf(id))
  return differs && other.slotOf(differs.id) ? other : one
}

function planOf(talks: readonly TalkToPlan[], table: PlanTable, slots: SlotsBy): TalkPlan {
  return {
    slots,
    placed: table.all().toSorted((one, other) => one.start - other.start),
    unplaced: talks.filter(({ id }) => !table.slotOf(id)).map(({ id }) => id),
  }
}

/** The most urgent first, and everything in one order however it was given. */
function inOrder(question: PlanQuestion): PlanQuestion {
  const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
    one.id < other.id ? -1 : 1
  return {
    ...question,
    talks: question.talks.toSorted(
      (one, other) =>
        Number(other.overdue) - Number(one.overdue) ||
        one.dueBy.localeCompare(other.dueBy) ||
        byId(one, other),
    ),
    rooms: question.rooms.toSorted(byId),
  }
}
