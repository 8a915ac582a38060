import type { CalendarDate } from '../../law/calendarDate'
import type { Party, TargetGroup } from '../../law/caseFile'

/** What is counted: the first talk by its deadline, all talks by six months, and the reform’s share. */
export const measures = ['first-talk', 'six-months', 'three-in-four'] as const
export type Measure = (typeof measures)[number]

/**
 * `ahead`: the last day it can be kept on is not over. `exempt`: nothing was required in the end.
 * Neither is counted as kept or as missed.
 */
export const countedResults = ['kept', 'missed', 'exempt', 'ahead'] as const
export type CountedResult = (typeof countedResults)[number]

/** How one process stands in one measure. */
export interface Counted {
  readonly measure: Measure
  /** Whose talks are looked at; null when everybody’s are. */
  readonly party: Party | null
  readonly startedOn: CalendarDate
  /** The group on that last day. */
  readonly group: TargetGroup | null
  /** The last day it can be kept on. */
  readonly on: CalendarDate
  readonly result: CountedResult
  /** How many talks were required in the end, and how many of them were held by that day. */
  readonly required: number
  readonly held: number
  /** The day of the first talk, when that is looked at and held; else null. */
  readonly talkOn: CalendarDate | null
  /** A talk booked for a day in time that is over: nobody has said how it went. */
  readonly unregistered: boolean
  /** The citizen was let off some of the talks. */
  readonly exempted: boolean
  readonly rules: readonly string[]
}
