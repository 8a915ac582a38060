import type { Conversation } from './conversation'
import { dateOf, type Instant } from './instant'

/** Whether a citizen can come for the talk: in person, on its day, while nobody has said how it went. */
export function mayArrive(
  { form, status, start }: Pick<Conversation, 'form' | 'status' | 'start'>,
  now: Instant,
): boolean {
  return form === 'physical' && status === 'booked' && dateOf(start) === dateOf(now)
}
