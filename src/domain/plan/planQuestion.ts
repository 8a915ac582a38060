import type { CalendarDate } from '../../law/calendarDate'

/** Talks that one person is to hold, and what each has to fit in with. All times in whole minutes since 1970. */
export interface PlanQuestion {
  readonly talks: readonly TalkToPlan[]
  readonly rooms: readonly PlanRoom[]
  /** The least pause between two talks of the person, in minutes. */
  readonly pause: number
  /** The talks the person has already, those held somewhere. They stay where they are. */
  readonly standing: readonly StandingTalk[]
}

export interface TalkToPlan {
  readonly id: string
  /** The last day of its window; the earliest is the most urgent. */
  readonly dueBy: CalendarDate
  /** That day has passed: it is held as soon as can be. */
  readonly overdue: boolean
  readonly minutes: number
  /** When it can be held, were it the only one. */
  readonly times: readonly PlanTime[]
}

export interface PlanTime {
  readonly start: number
  /** Ids of the rooms it can be held in then; null when it takes none. */
  readonly rooms: readonly string[] | null
}

export interface PlanRoom {
  readonly id: string
  readonly address: string
  /** The least pause between two talks in it, in minutes. */
  readonly pause: number
}

export interface StandingTalk {
  readonly start: number
  readonly end: number
  readonly room: string | null
  readonly address: string
}
