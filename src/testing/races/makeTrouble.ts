import { setTimeout } from 'node:timers/promises'
import type { RaceMachine } from './raceMachine'

export interface Trouble {
  readonly hosts: number
  readonly databases: number
}

/** Kills hosts and databases at equal distances on the way, while everybody is asking. */
export async function makeTrouble(
  machine: RaceMachine,
  { hosts, databases }: Trouble,
  share: () => number,
): Promise<void> {
  const kills = hosts + databases
  for (let kill = 1; kill <= kills; kill++) {
    while (share() < kill / (kills + 1)) await setTimeout(10)
    const ofDatabase = Math.floor((kill * databases) / kills)
    const before = Math.floor(((kill - 1) * databases) / kills)
    await (ofDatabase > before ? machine.killDatabase() : machine.killHost())
  }
}
