import { onTestFinished } from 'vitest'
import type { Fault } from './fault'
import { faultsAfter } from './faultsAfter'
import { makeTrouble, type Trouble } from './makeTrouble'
import { metIn, type Met } from './met'
import { raceMachine } from './raceMachine'
import { runRaces } from './runRaces'

export interface RacesRun {
  readonly faults: readonly Fault[]
  readonly deadlocks: number
  readonly met: Met
}

/** Races on a machine of their own, while its host and its database are killed. */
export async function racesThrough(
  size: { readonly citizens: number; readonly deeds: number; readonly seed: number },
  trouble: Trouble,
): Promise<RacesRun> {
  const machine = await raceMachine(size.citizens)
  onTestFinished(machine.close)
  const races = { ...size, ...machine }
  const result = await runRaces(races, (share) => makeTrouble(machine, trouble, share))
  return {
    faults: await faultsAfter(races, result),
    deadlocks: await machine.deadlocks(),
    met: metIn(result.told),
  }
}
