import type { CalendarDate } from '../law/calendarDate'

/** What was agreed in a talk: who does what, and by which day if one was said. */
export interface Agreement {
  readonly text: string
  readonly whose: (typeof agreementParties)[number]
  readonly by: CalendarDate | null
}

export const agreementParties = ['citizen', 'authority'] as const
