/** Spans of work by weekday, 1 (Monday) to 7 (Sunday), in local time. A weekday left out has none. */
export type WorkingWeek = Readonly<Record<number, readonly WorkingSpan[]>>

export interface WorkingSpan {
  /** `HH:MM`, local time. */
  readonly from: string
  readonly to: string
}
