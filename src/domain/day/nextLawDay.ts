import { addDays, type CalendarDate } from '../../law/calendarDate'
import { reformDays } from '../reformDay'

/** How many days ahead a change of the law is told of. Ours, not the law’s. */
const ahead = 60

/** The next day the enacted law changes; null when none is near. */
export function nextLawDay(today: CalendarDate): CalendarDate | null {
  const day = reformDays('enacted').find((coming) => coming > today)
  return day !== undefined && day <= addDays(today, ahead) ? day : null
}
