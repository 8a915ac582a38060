import type { CalendarDate } from '../law/calendarDate'

/** Whom the contact process is about, as the product knows the person. */
export interface Citizen {
  readonly id: string
  /** Counts up by one at each change of the facts about the citizen or the benefits. */
  readonly version: number
  readonly name: string
  /** `DDMMYY-NNNN`; demonstration persons have 60 added to the day. */
  readonly civilRegistrationNumber: string
  readonly birthDate: CalendarDate
  readonly municipality: string
  /** Id of the unemployment fund the citizen is a member of; null when uninsured. */
  readonly unemploymentFund: string | null
  /** Gets digital post; otherwise letters. */
  readonly digitalPost: boolean
  readonly phone: string | null
  /** Name of the employer to return to; null when there is none. */
  readonly employer: string | null
  /** Null when not known. */
  readonly vocationalEducation: boolean | null
}
