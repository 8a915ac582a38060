import type { CalendarDate } from '../law/calendarDate'
import type { AcceptanceAsked } from './acceptance'
import { bookConversation, type BookingAnswer, type BookingContext } from './bookConversation'
import type { Conversation } from './conversation'
import type { Fold } from './fold'
import type { Move } from './move'

/** Another time for a booked talk, or another colleague to hold it. Times are local. */
export interface MoveRequest {
  readonly on: CalendarDate
  /** `HH:MM`. */
  readonly at: string
  /** Which of the two, of a time that comes twice. */
  readonly fold?: Fold | undefined
  readonly minutes: number
  readonly caseworker: string
  readonly reason: string
  readonly wishedBy: Move['wishedBy']
  /** What speaks against the talk there and is accepted. */
  readonly accepted?: AcceptanceAsked | null | undefined
}

/**
 * The talk at another time, its form and place kept, or why it may not be moved there: it is judged
 * as a new booking would be. `context.caseFile` is the case without the talk itself.
 */
export function moveConversation(
  talk: Conversation,
  { reason, wishedBy, accepted: _later, ...time }: MoveRequest,
  context: BookingContext,
): BookingAnswer {
  const { kind, form, meeting, physicalRequired, topic } = talk
  const wish = talk.wish?.form ?? null
  const request = { ...time, kind, form, meeting, wish, physicalRequired, topic }
  const booking = bookConversation(request, { ...context, newId: talk.id })
  if (!booking.ok) return booking
  const { start, end } = booking.conversation
  if (start === talk.start && end === talk.end && time.caseworker === talk.caseworker)
    return {
      ok: false,
      refusal: { kind: 'invalid', errors: [{ pointer: '/at', code: 'unchanged' }] },
    }
  const move = {
    start: talk.start,
    end: talk.end,
    reason,
    wishedBy,
    by: context.by,
    at: context.now,
  }
  const version = talk.version + 1
  const conversation = { ...talk, version, start, end, caseworker: time.caseworker }
  return { ...booking, conversation: { ...conversation, moves: [...talk.moves, move] } }
}
