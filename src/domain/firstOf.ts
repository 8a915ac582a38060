/** The first `count` rows in an order, without ordering all the others. Equal rows keep theirs. */
export function firstOf<T>(
  rows: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const first: T[] = []
  for (const row of rows) {
    const last = first.at(-1)
    if (first.length === count && last !== undefined && compare(row, last) >= 0) continue
    first.splice(placeOf(row, first, compare), 0, row)
    first.length = Math.min(first.length, count)
  }
  return first
}

/** Behind every row it does not come before. */
function placeOf<T>(row: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const other = sorted[middle]
    if (other !== undefined && compare(row, other) < 0) to = middle
    else from = middle + 1
  }
  return from
}
