import type { Hours } from '../../contract/hours'
import { useWeekdayName } from '../../ui/useWeekdayName'
import { weekdays } from './hoursDraft'

/** A week in words, days that follow each other with the same hours in one line. */
export function useOpenDays(): (week: Hours['week']) => string[] {
  const nameOf = useWeekdayName()
  return (week) => {
    const lines: { first: string; last: string; times: string }[] = []
    for (const weekday of weekdays) {
      const times = week[weekday].map(({ from, to }) => `${from}-${to}`).join(', ')
      const day = nameOf(weekday)
      const before = lines.at(-1)
      if (before?.times === times) before.last = day
      else lines.push({ first: day, last: day, times })
    }
    return lines
      .filter(({ times }) => times !== '')
      .map(({ first, last, times }) => `${first === last ? first : `${first} – ${last}`}: ${times}`)
  }
}
