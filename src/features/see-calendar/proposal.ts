import type { CalendarTalk } from '../../contract/calendar'

/** Where a talk is to be moved, before anybody has said so: local times. */
export interface Proposal {
  readonly on: string
  readonly at: string
  readonly minutes: number
  readonly caseworker: string
}

/** Where the talk is now. */
export function placeOf({ on, at, minutes, caseworker }: CalendarTalk): Proposal {
  return { on, at, minutes, caseworker }
}
