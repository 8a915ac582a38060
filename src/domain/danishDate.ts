import { isCalendarDate, type CalendarDate } from '../law/calendarDate'

/** A date as Danish spreadsheets write it (`1-11-2026`, `01.11.2026`, `1/11/2026`) or as ISO; null when it is none. */
export function danishDate(text: string): CalendarDate | null {
  const parts = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text.trim())
  const [, day = '', month = '', year = ''] = parts ?? []
  const date = parts ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim()
  return isCalendarDate(date) ? date : null
}
