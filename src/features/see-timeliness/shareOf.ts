import type { Tally } from '../../contract/timeliness'

/** Of fewer than these a percentage would say more than is known. */
export const few = 10

/** The share of those settled that are kept; `percent` null of so few, or of nobody. */
export function shareOf({ kept, missed }: Tally): {
  readonly kept: number
  readonly of: number
  readonly percent: number | null
} {
  const of = kept + missed
  // Rounded down: 74.9 is not yet 75.
  return { kept, of, percent: of < few ? null : Math.floor((kept * 100) / of) }
}
