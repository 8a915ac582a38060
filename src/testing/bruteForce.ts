import { onTheWay } from '../domain/onTheWay'
import type { PlanQuestion } from '../domain/plan/planQuestion'

interface Held {
  readonly talk: string
  readonly start: number
  readonly end: number
  readonly room: string | null
}

/**
 * The best plan by looking at every one there is, in every room: the ids of the talks it misses, in
 * order of id, and how often the address changes in it.
 */
export function bruteForce({ talks, rooms, pause, standing }: PlanQuestion): {
  readonly missed: readonly string[]
  readonly changes: number
} {
  const addressOf = (id: string | null) => rooms.find((room) => room.id === id)?.address ?? null
  const fits = (one: Held, other: Held) => {
    const [from, to] = [addressOf(one.room), addressOf(other.room)]
    const way = from !== null && to !== null && from !== to ? onTheWay : 0
    const air =
      one.room !== null && one.room === other.room
        ? (rooms.find(({ id }) => id === one.room)?.pause ?? 0)
        : 0
    const gap = Math.max(pause, way, air)
    return one.end + gap <= other.start || other.end + gap <= one.start
  }
  const fitsStanding = (one: Held) =>
    standing.every((other) => {
      const here = addressOf(one.room)
      const apart = here !== null && here !== other.address
      return !apart || one.end + onTheWay <= other.start || other.end + onTheWay <= one.start
    })
  const changesIn = (plan: readonly Held[]) => {
    const stops = [...plan, ...standing]
      .map(({ start, room }) => ({ start, day: Math.floor(start / 1440), at: addressOf(room) }))
      .filter(({ at }) => at !== null)
      .toSorted((one, other) => one.start - other.start)
    return stops.filter(({ day, at }, index) => {
      const before = stops[index - 1]
      return before?.day === day && before.at !== at
    }).length
  }
  // The most urgent missed counts most, but one talk more counts for more than any of that.
  const rank = talks
    .toSorted(
      (one, other) =>
        Number(other.overdue) - Number(one.overdue) ||
        one.dueBy.localeCompare(other.dueBy) ||
        one.id.localeCompare(other.id),
    )
    .map(({ id }) => id)
  const loss = (missed: readonly string[]) =>
    missed.reduce((sum, id) => sum + 1000 + 2 ** (rank.length - rank.indexOf(id)) / 1000, 0)
  let best: { missed: readonly string[]; loss: number; changes: number } = {
    missed: rank,
    loss: Infinity,
    changes: Infinity,
  }
  const look = (place: number, plan: readonly Held[], missed: readonly string[]) => {
    const talk = talks[place]
    if (!talk) {
      const found = { missed, loss: loss(missed), changes: changesIn(plan) }
      if (found.loss < best.loss || (found.loss === best.loss && found.changes < best.changes))
        best = found
      return
    }
    for (const { start, rooms: free } of talk.times)
      for (const room of free ?? [null]) {
        const one = { talk: talk.id, start, end: start + talk.minutes, room }
        if (fitsStanding(one) && plan.every((other) => fits(one, other)))
          look(place + 1, [...plan, one], missed)
      }
    look(place + 1, plan, [...missed, talk.id])
  }
  look(0, [], [])
  return { missed: best.missed.toSorted(), changes: best.changes }
}
