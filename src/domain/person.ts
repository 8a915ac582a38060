/** Someone who works for an authority and talks with citizens. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: 'caseworker' | 'team-leader' | 'adviser'
  /** Id of the authority the person works for. */
  readonly authority: string
  readonly workingWeek: WorkingWeek
}

/** Spans of work by weekday, 1 (Monday) to 7 (Sunday), in local time. */
export type WorkingWeek = Readonly<Record<number, readonly WorkingSpan[]>>

export interface WorkingSpan {
  /** `HH:MM`, local time. */
  readonly from: string
  readonly to: string
}
