import type { CalendarDate } from './calendarDate'
import type { Text } from './text'

/** The date in long form: "7. april 2024" and "7 April 2024". */
export function dateInWords(date: CalendarDate): Text {
  const [year, month, day] = date.split('-').map(Number)
  const name = months[(month ?? 0) - 1]
  if (name === undefined) throw new RangeError(`Not a date of the calendar: ${date}`)
  return { da: `${day}. ${name.da} ${year}`, en: `${day} ${name.en} ${year}` }
}

const months: readonly Text[] = [
  { da: 'januar', en: 'January' },
  { da: 'februar', en: 'February' },
  { da: 'marts', en: 'March' },
  { da: 'april', en: 'April' },
  { da: 'maj', en: 'May' },
  { da: 'juni', en: 'June' },
  { da: 'juli', en: 'July' },
  { da: 'august', en: 'August' },
  { da: 'september', en: 'September' },
  { da: 'oktober', en: 'October' },
  { da: 'november', en: 'November' },
  { da: 'december', en: 'December' },
]
