import { expect, it, onTestFinished } from 'vitest'
import { missedBy } from './missedBy'
import { raceMachine } from './raceMachine'
import { racesThrough } from './racesThrough'
import { sixteenOnOne } from './sixteenOnOne'

// Processes that are started, killed and started again, on a machine that may be busy with others.
const patience = 300_000

it(
  'nothing is lost, doubled or made up, though the host and the database are killed',
  async () => {
    const size = { citizens: 24, deeds: 250, seed: 1 }
    const { faults, deadlocks, met } = await racesThrough(size, { hosts: 2, databases: 1 })
    expect(faults).toEqual([])
    expect(deadlocks).toBe(0)
    const wanted = { races: 5, stale: 5, hungUp: 4, cutOff: 20, askedAgain: 30 }
    expect(missedBy(met, wanted)).toEqual([])
  },
  patience,
)

it(
  'of sixteen who want one time at once one has it, and nobody waits in a ring',
  async () => {
    const machine = await raceMachine(16)
    onTestFinished(machine.close)
    const rounds = await sixteenOnOne(machine.address, 10)
    expect(rounds).toHaveLength(10)
    expect(rounds.filter(({ won, refused }) => won !== 1 || refused !== 15)).toEqual([])
    expect(await machine.deadlocks()).toBe(0)
  },
  patience,
)
