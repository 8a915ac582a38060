export interface Figures {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly n: number
}

/** The middle, the ends and how many; in whole milliseconds. */
export function figures(times: readonly number[]): Figures {
  const sorted = times.map(Math.round).toSorted((a, b) => a - b)
  const at = (place: number): number => sorted[place] ?? NaN
  const middle = (sorted.length - 1) / 2
  return {
    median: Math.round((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2),
    min: at(0),
    max: at(sorted.length - 1),
    n: sorted.length,
  }
}
