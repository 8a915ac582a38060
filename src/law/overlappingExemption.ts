import { earlier, type CalendarDate } from './calendarDate'
import type { Exemption } from './caseFile'
import { lastLawfulDay } from './effectiveExemption'
import { longestExemption } from './longestExemption'

/**
 * The first exemption of the same kind that has a day in common with the one asked about; null when
 * none has. One too long or without an end reaches its last lawful day.
 */
export function overlappingExemption(
  asked: Exemption,
  others: readonly Exemption[],
): Exemption | null {
  const to = reachOf(asked)
  const shares = (other: Exemption) => {
    const until = reachOf(other)
    return (to === null || other.from <= to) && (until === null || asked.from <= until)
  }
  return others.find((other) => other.kind === asked.kind && shares(other)) ?? null
}

function reachOf({ kind, from, to }: Exemption): CalendarDate | null {
  const longest = longestExemption(kind)
  if (longest === null) return to
  const last = lastLawfulDay(from, longest)
  return to === null ? last : earlier(to, last)
}
