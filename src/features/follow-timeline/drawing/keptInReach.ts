import type { View } from './view'

/** A view that has gone past the ends, back to where something of the course is in it. */
export function keptInReach(
  { start, span }: View,
  { first, last }: { readonly first: number; readonly last: number },
): View {
  const least = first - span * 0.9
  const most = last - span * 0.1
  return { start: Math.min(Math.max(start, least), Math.max(least, most)), span }
}
