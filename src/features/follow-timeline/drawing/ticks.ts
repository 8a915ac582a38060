import { dateOfDay } from './dateOfDay'
import { dayNumber } from './dayNumber'

/** A line of the axis. */
export interface Tick {
  readonly day: number
  readonly unit: 'week' | 'month' | 'year'
}

/** From this many pixels a day on, weeks and months can be told apart. */
export const finest = { week: 4, month: 0.8 }

/** The weeks, months and years that begin between two days, as far as there is room for them. */
export function ticks(from: number, to: number, pixelsPerDay: number): readonly Tick[] {
  const weeks = pixelsPerDay >= finest.week ? mondays(from, to) : []
  const months = pixelsPerDay >= finest.month ? firstDays(from, to, 1) : firstDays(from, to, 12)
  return [
    ...weeks.map((day) => ({ day, unit: 'week' }) as const),
    ...months.map((day) => ({ day, unit: startsYear(day) ? 'year' : 'month' }) as const),
  ]
}

function mondays(from: number, to: number): number[] {
  // The first of January 1970 was a Thursday.
  const first = Math.ceil((from - 4) / 7) * 7 + 4
  return Array.from({ length: Math.max(0, Math.floor((to - first) / 7) + 1) }, (_, index) => {
    return first + index * 7
  })
}

function firstDays(from: number, to: number, months: number): number[] {
  const [year = 0, month = 0] = dateOfDay(from).split('-').map(Number)
  const start = months === 12 ? 0 : month - 1
  const days: number[] = []
  for (let index = start; ; index += months) {
    const on = new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10)
    const day = dayNumber(on)
    if (day > to) return days
    if (day >= from) days.push(day)
  }
}

function startsYear(day: number): boolean {
  return dateOfDay(day).endsWith('-01-01')
}
