import { load, type Load, type Measured } from './load'

export interface Beside {
  readonly own: Measured
  readonly bare: Measured
  /** How many times the bare one answers more. */
  readonly ratio: number
}

/**
 * The program and the bare route in turn, once to warm them and twice to measure; the better of the
 * two counts.
 */
export async function beside(own: Load, bare: Load, seconds: number): Promise<Beside> {
  const rounds = { own: [] as Measured[], bare: [] as Measured[] }
  await load(own, seconds / 2)
  await load(bare, seconds / 2)
  for (let round = 0; round < 2; round++) {
    rounds.own.push(await load(own, seconds / 2))
    rounds.bare.push(await load(bare, seconds / 2))
  }
  const [ours, theirs] = [best(rounds.own), best(rounds.bare)]
  return {
    own: ours,
    bare: theirs,
    ratio: Math.round((theirs.perSecond / ours.perSecond) * 100) / 100,
  }
}

function best(rounds: readonly Measured[]): Measured {
  const [first, second] = rounds
  if (!first || !second) throw new Error('two rounds are measured')
  return first.perSecond > second.perSecond ? first : second
}
