import type { Requirement } from '../law/assessment'
import { addDays, type CalendarDate } from '../law/calendarDate'

export type Urgency = 'overdue' | 'soon' | 'later' | 'booked'

/** How long before its date a requirement is called near. Ours, not the law's. */
const near = { days: 14 }

export function urgencyOf({ status, dueBy }: Requirement, today: CalendarDate): Urgency {
  if (status === 'booked') return 'booked'
  if (dueBy < today) return 'overdue'
  return dueBy <= addDays(today, near.days) ? 'soon' : 'later'
}
