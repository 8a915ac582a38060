import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installDependencies } from '../scripts/installDependencies.mjs'
import { root } from '../scripts/runCommand'
import { changesOfPlace } from '../src/domain/plan/changesOfPlace'
import { planDay } from '../src/domain/plan/planDay'
import { planTalks } from '../src/domain/plan/planTalks'
import { earliestDueFirst } from '../src/testing/earliestDueFirst'
import { monthOfTalks } from './plan/monthOfTalks'

/**
 * Plans of 40, 200 and 1,000 citizens over four weeks: how many talks are placed and how long it
 * takes, beside the earliest due first, each at its first free time, and HiGHS, a solver of integer
 * programs, which is not asked about rooms and ways and so tells how many there can be at most.
 */
const sizes = [
  { citizens: 40, goal: 100, solved: true },
  { citizens: 200, goal: 1000, solved: true },
  { citizens: 1000, goal: null, solved: false },
]

await installDependencies(pathToFileURL(join(root, 'bench/')))
const { integerProgram } = await import('./plan/integerProgram')
const solve = await integerProgram()
const measured = []
for (const { citizens, goal, solved } of sizes) {
  const question = monthOfTalks(citizens)
  // The first time is for the machine to get to know the code.
  planTalks(question)
  const own = timed(() => planTalks(question).placed)
  const plain = timed(() => earliestDueFirst(question))
  const best = solved ? timed(() => solve(question)) : null
  const row = {
    citizens,
    placed: own.answer.length,
    atMost: best?.answer ?? null,
    earliestDueFirst: plain.answer.length,
    placedRatio: round(own.answer.length / plain.answer.length),
    changesOfAddress: { own: changesIn(own.answer), earliestDueFirst: changesIn(plain.answer) },
    milliseconds: {
      own: round(own.milliseconds),
      earliestDueFirst: round(plain.milliseconds),
      highs: best && round(best.milliseconds),
      goal,
    },
    timesEarliestDueFirst: round(own.milliseconds / plain.milliseconds),
    timesHighs: best && round(own.milliseconds / best.milliseconds),
  }
  measured.push(row)
  console.log(
    `${citizens} citizens: ${row.placed} placed (${row.placedRatio} times the earliest due first, which places ${row.earliestDueFirst}; at most ${row.atMost ?? 'unknown'}) in ${row.milliseconds.own} ms, ${row.timesEarliestDueFirst} times as long as that and ${row.timesHighs ?? '-'} times as long as HiGHS; ${row.changesOfAddress.own} changes of address beside ${row.changesOfAddress.earliestDueFirst}`,
  )
}
console.log(JSON.stringify({ bench: 'plan', measured }))

function timed<T>(work: () => T): { readonly answer: T; readonly milliseconds: number } {
  const begun = performance.now()
  const answer = work()
  return { answer, milliseconds: performance.now() - begun }
}

function changesIn(plan: readonly { readonly start: number; readonly room: string | null }[]) {
  const { rooms } = monthOfTalks(0)
  const stops = plan.map(({ start, room }) => ({
    start,
    room,
    address: rooms.find(({ id }) => id === room)?.address ?? null,
  }))
  const days = new Set(stops.map(({ start }) => planDay(start)))
  return [...days].reduce(
    (sum, day) =>
      sum + changesOfPlace(stops.filter(({ start }) => planDay(start) === day)).addresses,
    0,
  )
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
