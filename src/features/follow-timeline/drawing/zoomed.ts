import { spanLimits } from './timelineSpans'
import type { View } from './view'

/** Closer or further by a factor, with the day at a share of the width where it is. */
export function zoomed({ start, span }: View, factor: number, at: number): View {
  const wide = Math.min(Math.max(span * factor, spanLimits.least), spanLimits.most)
  return { start: start + (span - wide) * at, span: wide }
}
