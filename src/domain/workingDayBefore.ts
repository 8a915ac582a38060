import { addDays, type CalendarDate } from '../law/calendarDate'
import { weekdayOf } from './instant'
import { isClosingDay } from './isClosingDay'
import { isPublicHoliday } from './isPublicHoliday'

/** The day that many working days before a day: no weekend, public holiday or closing day counts. */
export function workingDayBefore(date: CalendarDate, count: number): CalendarDate {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date) && !isClosingDay(date)
}
