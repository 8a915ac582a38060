const milliseconds = 24 * 60 * 60 * 1000

/** A calendar date as whole days since 1970, to compute places with. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / milliseconds
}
