import type { CalendarDate } from '../law/calendarDate'
import holidays from './publicHolidays.json' with { type: 'json' }

const names: Readonly<Record<string, string>> = holidays

/** True on a Danish public holiday. Written from date-holidays by `npm run holidays`; a test keeps it current. */
export function isPublicHoliday(date: CalendarDate): boolean {
  return names[date] !== undefined
}
