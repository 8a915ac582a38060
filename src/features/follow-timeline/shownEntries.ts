import type { TimelineEntry } from '../../contract/timeline'
import { laneOf } from './laneOf'
import type { TimelineFilters } from './timelineFilters'

/** What the days of a course are looked at from: today, and the first day of the process that runs. */
export interface CourseDays {
  readonly today: string
  readonly startedOn: string | null
}

/** The entries that fit every filter. `wordsOf` is everything that is written about one. */
export function shownEntries(
  entries: readonly TimelineEntry[],
  filters: TimelineFilters,
  days: CourseDays,
  wordsOf: (entry: TimelineEntry) => string,
): readonly TimelineEntry[] {
  const { lane, party, counts, made, text } = filters
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    if (lane !== null && laneOf(entry) !== lane) return false
    if (party !== null && entry.party !== party) return false
    if (counts && !entry.counts) return false
    if (made !== 'all' && entry.derived !== (made === 'law')) return false
    if (!isWithin(entry, filters.period, days)) return false
    if (words.length === 0) return true
    const written = wordsOf(entry).toLocaleLowerCase()
    return words.every((word) => written.includes(word))
  })
}

function isWithin(
  { from, to }: TimelineEntry,
  period: TimelineFilters['period'],
  { today, startedOn }: CourseDays,
): boolean {
  switch (period) {
    case 'all':
      return true
    case 'coming':
      return to === null || to >= today
    case 'past':
      return from <= today
    case 'process':
      return startedOn !== null && (to === null || to >= startedOn)
  }
}
