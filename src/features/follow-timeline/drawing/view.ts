import { dayNumber } from './dayNumber'
import { usualSpan } from './timelineSpans'

/** What of the course is in view: the day at the left edge, and days from edge to edge. */
export interface View {
  readonly start: number
  readonly span: number
}

/** The view an address asks for: the usual one has a third of it before today. */
export function viewOf(
  asked: { readonly span: number | null; readonly from: string | null },
  days: { readonly today: number; readonly first: number; readonly last: number },
): View {
  const { today, first, last } = days
  if (asked.span === 0) {
    const margin = Math.max(3, (last - first) / 40)
    return { start: first - margin, span: last - first + margin * 2 }
  }
  const span = asked.span ?? usualSpan
  return { start: asked.from === null ? today - span / 3 : dayNumber(asked.from), span }
}
