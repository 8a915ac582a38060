const minutesADay = 24 * 60

/** The day a minute since 1970 lies in, counted. Nobody holds talks at midnight, so any midnight will do. */
export function planDay(minute: number): number {
  return Math.floor(minute / minutesADay)
}
