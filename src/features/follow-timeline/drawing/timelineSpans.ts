/** How much there is to choose between from edge to edge: days, and 0 for everything. */
export const timelineSpans = [42, 92, 183, 731, 0] as const

/** What is shown where nobody has chosen. */
export const usualSpan = 183

/** The least and the most that can be shown, in days. */
export const spanLimits = { least: 14, most: 40_000 } as const
