/**
 * A date as people type it in Denmark (`8.1.2024`, `08-01-24`, `8/1 2024`, `08012024`, `2024-01-08`), as
 * `YYYY-MM-DD`; null when it is none.
 */
export function parseDate(typed: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim())
  if (iso) return existing(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '')
  const digits = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed.trim())
  const parts = digits ?? /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{2}|\d{4})$/.exec(typed.trim())
  if (!parts) return null
  const [, day = '', month = '', year = ''] = parts
  return existing(year.length === 2 ? `20${year}` : year, month, day)
}

function existing(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : null
}
