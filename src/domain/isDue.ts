import type { Instant } from './instant'
import type { Message } from './message'

/**
 * Whether a waiting message may be sent now: its time has come, nobody else is sending it, and what
 * was to be told of the same the same way before it is told. `others` may be any messages.
 */
export function isDue(message: Message, others: Iterable<Message>, now: Instant): boolean {
  const { state, nextTry, claimedUntil } = message
  if (state !== 'waiting' || nextTry > now) return false
  if (claimedUntil !== null && claimedUntil > now) return false
  for (const other of others) if (mustComeFirst(other, message)) return false
  return true
}

/** Nothing waits for a reminder, and a reminder waits for everything. */
function mustComeFirst(other: Message, message: Message): boolean {
  return (
    other.state === 'waiting' &&
    other.what !== 'reminder' &&
    other.about.id === message.about.id &&
    other.citizen === message.citizen &&
    other.channel === message.channel &&
    (other.about.version < message.about.version || message.what === 'reminder')
  )
}
