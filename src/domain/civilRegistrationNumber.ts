import { isCalendarDate, type CalendarDate } from '../law/calendarDate'

/** Added to the day of a fictitious person's number, so that it can belong to nobody. */
const marker = 60

/** The centuries of the two digits of the year, by the seventh digit: up to `last` the later one. */
const centuries: readonly {
  readonly digits: string
  readonly last: number
  readonly upTo: number
  readonly after: number | null
}[] = [
  { digits: '0123', last: 99, upTo: 1900, after: null },
  { digits: '49', last: 36, upTo: 2000, after: 1900 },
  { digits: '5678', last: 57, upTo: 2000, after: null },
]

/** The number with its last four digits hidden, as it is shown until somebody asks for it. */
export function masked(number: string): string {
  return `${number.slice(0, 6)}-••••`
}

/** The ten digits alone, for comparing what was typed with what is kept. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

export type NumberReading =
  | { readonly ok: true; readonly number: string; readonly birthDate: CalendarDate }
  | { readonly ok: false; readonly code: 'invalid-number' | 'not-fictitious' }

/**
 * A civil registration number as people type it, with or without dash or space, as `DDMMYY-NNNN`
 * with the day of birth in it. Only fictitious numbers are taken, which have 60 added to the day.
 */
export function readNumber(typed: string): NumberReading {
  const parts = /^(\d{2})(\d{2})(\d{2})[- ]?(\d)(\d{3})$/.exec(typed.trim())
  if (parts === null) return { ok: false, code: 'invalid-number' }
  const [, day = '', month = '', year = '', seventh = '', rest = ''] = parts
  const fictitious = Number(day) > marker
  const century = centuryOf(Number(year), seventh)
  const born = String(fictitious ? Number(day) - marker : Number(day)).padStart(2, '0')
  const birthDate = `${(century ?? 0) + Number(year)}-${month}-${born}`
  if (century === null || !isCalendarDate(birthDate)) return { ok: false, code: 'invalid-number' }
  if (!fictitious) return { ok: false, code: 'not-fictitious' }
  return { ok: true, number: `${day}${month}${year}-${seventh}${rest}`, birthDate }
}

/** Null where the two would mean the nineteenth century: nobody born then is a citizen here. */
function centuryOf(year: number, seventh: string): number | null {
  const row = centuries.find(({ digits }) => digits.includes(seventh))
  if (row === undefined) return null
  return year <= row.last ? row.upTo : row.after
}
