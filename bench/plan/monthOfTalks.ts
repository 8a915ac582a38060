import { random } from '../../src/demonstration/random'
import type { PlanQuestion, PlanTime, TalkToPlan } from '../../src/domain/plan/planQuestion'

const day = 24 * 60
const monday = 20_780 * day
const workdays = Array.from({ length: 20 }, (_, index) => Math.floor(index / 5) * 7 + (index % 5))
const addresses = ['Torvet 1', 'Havnen 2']
const rooms = Array.from({ length: 8 }, (_, index) => ({
  id: `room-${index}`,
  address: addresses[index % 2] ?? '',
  pause: 0,
}))

/**
 * Four weeks of a caseworker who works from half past eight to half past three with half an hour’s
 * break, and that many citizens with windows, hindrances, lengths and forms of their own.
 */
export function monthOfTalks(citizens: number): PlanQuestion {
  const luck = random(4000 + citizens)
  const talks = Array.from({ length: citizens }, (_, index): TalkToPlan => {
    const first = luck.between(0, 14)
    const days = workdays.slice(first, first + luck.between(3, 12))
    const minutes = luck.pick([30, 45, 45, 60])
    const hindered = luck.chance(0.3) ? luck.pick([510, 750]) : null
    const physical = luck.chance(0.5)
    const times = days.flatMap((on): PlanTime[] =>
      [...startsIn(510, 720, minutes), ...startsIn(750, 930, minutes)]
        .filter((at) => hindered === null || at >= hindered + 180 || at < hindered)
        .map((at) => ({
          start: monday + on * day + at,
          rooms: physical ? rooms.filter(() => luck.chance(0.6)).map(({ id }) => id) : null,
        })),
    )
    const last = days.at(-1) ?? 0
    return {
      id: `talk-${String(index).padStart(4, '0')}`,
      dueBy: `2026-11-${String(last + 1).padStart(2, '0')}`,
      overdue: luck.chance(0.05),
      minutes,
      times,
    }
  })
  return { talks, rooms, pause: 0, standing: [] }
}

/** The quarters a talk can begin at to be over in time, in minutes of the day. */
function startsIn(from: number, to: number, minutes: number): number[] {
  const count = Math.floor((to - minutes - from) / 15) + 1
  return Array.from({ length: count }, (_, index) => from + 15 * index)
}
