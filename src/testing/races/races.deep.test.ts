import { expect, it, onTestFinished } from 'vitest'
import { missedBy } from './missedBy'
import { raceMachine } from './raceMachine'
import { racesThrough } from './racesThrough'
import { sixteenOnOne } from './sixteenOnOne'

const patience = 60 * 60_000

it(
  'twenty thousand deeds: nothing is lost, doubled or made up',
  async () => {
    const size = { citizens: 200, deeds: 20_000, seed: 2 }
    const { faults, deadlocks, met } = await racesThrough(size, { hosts: 20, databases: 2 })
    expect(faults).toEqual([])
    expect(deadlocks).toBe(0)
    const wanted = { races: 500, stale: 500, hungUp: 500, cutOff: 300, askedAgain: 1500 }
    expect(missedBy(met, wanted)).toEqual([])
  },
  patience,
)

it(
  'of sixteen who want one time at once one has it, two hundred times',
  async () => {
    const machine = await raceMachine(16)
    onTestFinished(machine.close)
    const rounds = await sixteenOnOne(machine.address, 200)
    expect(rounds).toHaveLength(200)
    expect(rounds.filter(({ won, refused }) => won !== 1 || refused !== 15)).toEqual([])
    expect(await machine.deadlocks()).toBe(0)
  },
  patience,
)
