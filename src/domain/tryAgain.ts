import type { Instant } from './instant'
import type { Message } from './message'

/** The message with its next try now, if it waits for one or was refused; else null. */
export function tryAgain(message: Message, now: Instant): Message | null {
  const { state, nextTry, notBefore, tries } = message
  const waits = state === 'waiting' && tries > 0 && nextTry > now
  if (!waits && state !== 'refused') return null
  return { ...message, state: 'waiting', reason: null, nextTry: now > notBefore ? now : notBefore }
}
