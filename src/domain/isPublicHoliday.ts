import type { CalendarDate } from '../law/calendarDate'
import { publicHolidayOn } from './publicHolidayOn'

export function isPublicHoliday(date: CalendarDate): boolean {
  return publicHolidayOn(date) !== null
}
