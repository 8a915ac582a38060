import type { CalendarTalk } from '../../contract/calendar'

/** Whether a talk can be moved here: a booked one of one's own, with a citizen of one's own. */
export function isMovable({ mine, citizen, status }: CalendarTalk): boolean {
  return mine && citizen !== null && status === 'booked'
}
