const day = 24 * 60 * 60 * 1000

/** The number of the week a date (`YYYY-MM-DD`) lies in: week 1 has the first Thursday (ISO 8601). */
export function weekNumber(date: string): number {
  const at = Date.parse(`${date}T00:00:00Z`)
  const weekday = (new Date(at).getUTCDay() + 6) % 7
  const thursday = new Date(at + (3 - weekday) * day)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return Math.floor((thursday.getTime() - first) / day / 7) + 1
}
