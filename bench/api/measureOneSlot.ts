import { raceMachine } from '../../src/testing/races/raceMachine'
import { sixteenOnOne } from '../../src/testing/races/sixteenOnOne'

/** How long sixteen who want one time wait for their answers; whole milliseconds. */
export async function measureOneSlot(rounds: number) {
  const machine = await raceMachine(16)
  try {
    const took = (await sixteenOnOne(machine.address, rounds))
      .flatMap((round) => round.took)
      .toSorted((a, b) => a - b)
    const within = (share: number) => Math.round(took[Math.ceil(took.length * share) - 1] ?? NaN)
    return { rounds, p50: within(0.5), p99: within(0.99), max: within(1) }
  } finally {
    await machine.close()
  }
}
