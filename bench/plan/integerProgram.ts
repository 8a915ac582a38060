import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../../scripts/runCommand'
import type { PlanQuestion } from '../../src/domain/plan/planQuestion'

interface Highs {
  readonly solve: (
    program: string,
    options: { readonly time_limit: number; readonly output_flag: boolean },
  ) => { readonly Status: string; readonly ObjectiveValue: number }
}

/** Longest time the solver is given, in seconds. */
const patience = 60

/**
 * How many talks HiGHS places at most. Rooms and ways between places are left out, so that no plan
 * with them can have more. Null when it found no answer in time.
 */
export async function integerProgram(): Promise<(question: PlanQuestion) => number | null> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept apart from what the program is made of
  const load = createRequire(join(root, 'bench/'))('highs') as () => Promise<Highs>
  const highs = await load()
  return ({ talks }) => {
    const ticks = new Map<number, string[]>()
    const names: string[] = []
    const once: string[] = []
    for (const [number, { times, minutes }] of talks.entries()) {
      const own = times
        .filter(({ rooms }) => rooms === null || rooms.length > 0)
        .map(({ start }) => {
          const name = `x${number}_${start}`
          for (let tick = start; tick < start + minutes; tick += 15)
            ticks.set(tick, [...(ticks.get(tick) ?? []), name])
          return name
        })
      if (own.length > 0) once.push(`t${number}: ${own.join(' + ')} <= 1`)
      names.push(...own)
    }
    const program = [
      'Maximize',
      `count: ${names.join(' +\n ')}`,
      'Subject To',
      ...once.map((line) => line.replaceAll(' + ', ' +\n ')),
      ...[...ticks].map(([tick, own]) => `k${tick}: ${own.join(' +\n ')} <= 1`),
      'Binary',
      names.join('\n'),
      'End',
    ]
    const { Status: status, ObjectiveValue: count } = highs.solve(program.join('\n'), {
      time_limit: patience,
      output_flag: false,
    })
    return status === 'Optimal' ? Math.round(count) : null
  }
}
