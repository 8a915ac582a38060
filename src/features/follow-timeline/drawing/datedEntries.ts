import type { TimelineEntry } from '../../../contract/timeline'
import { laneOf } from '../laneOf'
import { dayNumber } from './dayNumber'
import type { DatedEntry } from './drawnItem'

/** The entries with their days as numbers, and the first and last day there is anything on. */
export function datedEntries(
  entries: readonly TimelineEntry[],
  today: string,
): { readonly dated: readonly DatedEntry[]; readonly first: number; readonly last: number } {
  let first = dayNumber(today)
  let last = first
  const known = entries.map((entry) => {
    const from = dayNumber(entry.from)
    const until = entry.to === null ? null : dayNumber(entry.to) + 1
    first = Math.min(first, from)
    last = Math.max(last, until ?? from)
    return { entry, lane: laneOf(entry), from, until }
  })
  const dated = known.map(({ until, ...rest }) => ({
    ...rest,
    until: until ?? Number.POSITIVE_INFINITY,
  }))
  return { dated: dated.toSorted((a, b) => a.from - b.from), first, last }
}
