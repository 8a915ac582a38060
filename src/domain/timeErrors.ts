import { clockError } from './clockError'
import type { ConversationRequest } from './conversationRequest'
import type { FieldError } from './fieldError'
import { dateOf, instantAt, type Instant } from './instant'
import { isPublicHoliday } from './isPublicHoliday'
import { minuteOfDay } from './minuteOfDay'
import { officeDay } from './officeDay'

/** What is wrong with the time asked for, and with the day of the wish, seen from `now`. */
export function timeErrors(
  request: Pick<ConversationRequest, 'on' | 'at' | 'minutes' | 'fold' | 'wishedOn'>,
  now: Instant,
): FieldError[] {
  const { on, at, minutes, fold, wishedOn } = request
  if (minutes <= 0) return [{ pointer: '/minutes', code: 'end-before-start' }]
  const start = instantAt(on, at, fold)
  if (start === null) return [clockError(request)]
  if (start <= now) return [{ pointer: on < dateOf(now) ? '/on' : '/at', code: 'in-the-past' }]
  if (outsideOfficeDay(at, minutes)) return [{ pointer: '/at', code: 'outside-day' }]
  if (isPublicHoliday(on)) return [{ pointer: '/on', code: 'public-holiday' }]
  if (wishedOn !== undefined && wishedOn > dateOf(now))
    return [{ pointer: '/wishedOn', code: 'in-the-future' }]
  return []
}

function outsideOfficeDay(at: string, minutes: number): boolean {
  return at < officeDay.opens || minuteOfDay(at) + minutes > minuteOfDay(officeDay.closes)
}
