import { random } from '../../demonstration/random'
import type { Told } from './deed'
import { writeByHand } from './hands'
import { nextDeed } from './nextDeed'
import { settle } from './settle'
import { createTown, type Town } from './town'

const clients = 32
const hands = 3

export interface Races {
  /** Where the host answers, and the database it stands on. */
  readonly address: string
  readonly database: string
  readonly citizens: number
  /** How many things are asked for in all. */
  readonly deeds: number
  /** Another number gives other races. */
  readonly seed: number
}

/**
 * Thirty-two clients over HTTP and three hands in the database, until everything is asked for and
 * settled. `trouble` is made meanwhile; it is told which share has been done, from 0 to 1.
 */
export async function runRaces(
  races: Races,
  trouble: (share: () => number) => Promise<void> = async () => undefined,
): Promise<{ readonly told: readonly Told[]; readonly town: Town }> {
  const { address, database, citizens, deeds, seed } = races
  const town = createTown()
  const told: Told[] = []
  let begun = 0
  let over = false

  async function client(index: number): Promise<void> {
    const luck = random(seed * 1000 + index)
    while (begun < deeds) {
      const deed = nextDeed(`request-${seed}-${++begun}`, citizens, town, luck)
      const one = await settle(address, deed, luck)
      told.push(one)
      town.learn(one)
    }
  }

  const writing = Array.from({ length: hands }, (_, index) =>
    writeByHand(
      database,
      citizens,
      random(seed * 1000 + clients + index),
      () => over,
      () => town.lastWanted,
    ),
  )
  await Promise.all([
    trouble(() => told.length / deeds),
    ...Array.from({ length: clients }, (_, index) => client(index)),
  ])
  over = true
  await Promise.all(writing)
  return { told, town }
}
