import type { Conversation } from './conversation'
import type { TalkNews } from './message'

/**
 * What is to be told of a talk that was changed, or booked (`before` null); null when nobody outside
 * is told. A cancellation that is taken back has been told already: it is told as booked anew.
 */
export function whatToTell(before: Conversation | null, after: Conversation): TalkNews | null {
  const was = before?.status ?? null
  if (after.status === 'booked') {
    if (was === null || was === 'cancelled') return 'booked'
    return was === 'booked' ? 'changed' : null
  }
  return after.status === 'cancelled' && was === 'booked' ? 'cancelled' : null
}
