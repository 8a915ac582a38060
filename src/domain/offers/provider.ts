import type { CalendarDate } from '../../law/calendarDate'

/** Another provider that works for an authority with a citizen, from one day to another. */
export interface ProviderPeriod {
  readonly id: string
  /** Id of the authority it works for. */
  readonly authority: string
  readonly name: string
  readonly from: CalendarDate
  /** The last day; null while no end is known. */
  readonly to: CalendarDate | null
}
