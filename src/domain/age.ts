import type { CalendarDate } from '../law/calendarDate'

/** Whole years lived on a day. Someone born on 29 February turns a year older on 1 March. */
export function ageOn(birthDate: CalendarDate, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}
