import type { TimelineEntry } from '../../../contract/timeline'
import { entryDay } from '../entryDay'

/**
 * The next thing that is due from today on, or the talk before or after the entry one stands at, or
 * today; null when there is none.
 */
export function jumpTo(
  entries: readonly TimelineEntry[],
  to: 'due' | 'before' | 'after',
  from: string | null,
  today: string,
): TimelineEntry | null {
  if (to === 'due')
    return firstOf(
      entries.filter((entry) => isDue(entry, today)),
      dueOf,
    )
  const talks = entries.filter(({ kind }) => kind === 'talk').toSorted(inTime)
  const at = talks.findIndex(({ id }) => id === from)
  const stood = entries.find(({ id }) => id === from)
  const day = stood ? entryDay(stood) : today
  if (to === 'after')
    return at >= 0 ? (talks[at + 1] ?? null) : (talks.find((talk) => talk.from >= day) ?? null)
  return at >= 0 ? (talks[at - 1] ?? null) : (talks.findLast((talk) => talk.from < day) ?? null)
}

function isDue(entry: TimelineEntry, today: string): boolean {
  if (entry.kind !== 'requirement' && entry.kind !== 'offer-due') return false
  return (entry.status === 'open' || entry.status === 'overdue') && dueOf(entry) >= today
}

function dueOf({ from, to }: TimelineEntry): string {
  return to ?? from
}

function firstOf(
  entries: readonly TimelineEntry[],
  day: (entry: TimelineEntry) => string,
): TimelineEntry | null {
  return entries.toSorted((a, b) => day(a).localeCompare(day(b)))[0] ?? null
}

function inTime(one: TimelineEntry, other: TimelineEntry): number {
  const at = (entry: TimelineEntry) => (entry.kind === 'talk' ? entry.at : '')
  return one.from.localeCompare(other.from) || at(one).localeCompare(at(other))
}
