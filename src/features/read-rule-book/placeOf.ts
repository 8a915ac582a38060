/** Where a span lies on a line of days, in per cent of its length. Days beyond the line stop at its ends. */
export function placeOf(
  span: { readonly from: string | null; readonly to: string | null },
  line: { readonly from: string; readonly to: string },
): { readonly start: number; readonly length: number } {
  const [first, last] = [dayOf(line.from), dayOf(line.to) + 1]
  const at = (day: number) =>
    (100 * (Math.min(Math.max(day, first), last) - first)) / (last - first)
  const start = at(span.from === null ? first : dayOf(span.from))
  // The last day is part of the span.
  const end = at(span.to === null ? last : dayOf(span.to) + 1)
  return { start, length: end - start }
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}
