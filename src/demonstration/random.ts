/** Numbers that look random and are the same every time. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number
  readonly pick: <T>(rows: readonly T[]) => T
  /** True in that share of the cases, 0 to 1. */
  readonly chance: (share: number) => boolean
}

/** Mulberry32: small, and good enough for a made-up town. */
export function random(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    pick: (rows) => {
      const row = rows[between(0, rows.length - 1)]
      if (row === undefined) throw new Error('nothing to pick from')
      return row
    },
    chance: (share) => next() < share,
  }
}
