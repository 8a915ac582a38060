import type { CalendarDate } from '../law/calendarDate'
import holidays from './publicHolidays.json' with { type: 'json' }

const names: Readonly<Record<string, string>> = holidays

/**
 * The Danish name of the public holiday on that day; null on any other day. Written from
 * date-holidays by `npm run holidays`; a test keeps it current.
 */
export function publicHolidayOn(date: CalendarDate): string | null {
  return names[date] ?? null
}
