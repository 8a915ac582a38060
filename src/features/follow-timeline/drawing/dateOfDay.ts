const milliseconds = 24 * 60 * 60 * 1000

/** The calendar date a day number lies on; the reverse of `dayNumber`. */
export function dateOfDay(day: number): string {
  return new Date(Math.floor(day) * milliseconds).toISOString().slice(0, 10)
}
