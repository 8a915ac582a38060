/** How many times each value stands among these. */
export function timesEach<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const times = new Map<T, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return times
}
