import type { CalendarDate } from '../law/calendarDate'

/** Added to the day, so that the number can belong to nobody. */
const marker = 60

/** A civil registration number that looks like one and is none: `DDMMYY-NNNN`, day plus 60. */
export function fictitiousNumber(birthDate: CalendarDate, serial: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return `${Number(day) + marker}${month}${year.slice(2)}-${String(serial).padStart(4, '0')}`
}
