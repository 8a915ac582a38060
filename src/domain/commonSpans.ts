import type { WorkingSpan } from './workingWeek'

/** The hours that are in both. */
export function commonSpans(
  some: readonly WorkingSpan[],
  others: readonly WorkingSpan[],
): WorkingSpan[] {
  return some.flatMap((one) =>
    others
      .map((other) => ({
        from: one.from > other.from ? one.from : other.from,
        to: one.to < other.to ? one.to : other.to,
      }))
      .filter(({ from, to }) => from < to),
  )
}
