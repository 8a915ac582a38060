import type { Counted } from './counted'

/** How many stand how. Shares are of the kept and the missed together. */
export interface Tally {
  readonly kept: number
  readonly missed: number
  readonly exempt: number
  readonly ahead: number
  /** Of those ahead: let off some of the talks already. */
  readonly aheadExempted: number
}

export function tallyOf(rows: readonly Pick<Counted, 'result' | 'exempted'>[]): Tally {
  const tally = { kept: 0, missed: 0, exempt: 0, ahead: 0, aheadExempted: 0 }
  for (const { result, exempted } of rows) {
    tally[result] += 1
    if (result === 'ahead' && exempted) tally.aheadExempted += 1
  }
  return tally
}
