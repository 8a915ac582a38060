import type { BusyTime } from './availability'

/** The same times within a span, in order, those that overlap or touch made one. */
export function mergedTimes(times: readonly BusyTime[], within: BusyTime): BusyTime[] {
  const merged: BusyTime[] = []
  const inside = times
    .map(({ start, end }) => ({
      start: start < within.start ? within.start : start,
      end: end > within.end ? within.end : end,
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  for (const time of inside) {
    const last = merged.at(-1)
    if (last === undefined || last.end < time.start) merged.push(time)
    else if (last.end < time.end) merged[merged.length - 1] = { start: last.start, end: time.end }
  }
  return merged
}
