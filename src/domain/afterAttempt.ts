import { addMinutes, type Instant } from './instant'
import type { Delivery, Message } from './message'

/** In minutes: whoever is away for a moment is back by then. Each later pause is twice as long. */
const firstPause = 1

/** In minutes: whoever was away for a day is told everything within the hour they are back. */
const longestPause = 60

/** A receiver that is away for weeks is tried hourly: all that is kept of it is the end. */
const keptAttempts = 12

/** The message after a try: sent, refused, or waiting for the next one, however many there were. */
export function afterAttempt(message: Message, delivery: Delivery, now: Instant): Message {
  const tried: Message = {
    ...message,
    tries: message.tries + 1,
    attempts: [...message.attempts, { at: now, outcome: delivery.is }].slice(-keptAttempts),
    claimedUntil: null,
  }
  if (delivery.is === 'accepted' || delivery.is === 'known')
    return { ...tried, state: 'sent', reason: null }
  // Stopped while it was on its way: it stays so.
  if (message.state !== 'waiting') return tried
  return delivery.is === 'refused'
    ? { ...tried, state: 'refused', reason: delivery.words }
    : { ...tried, nextTry: addMinutes(now, pauseAfter(tried.tries)) }
}

function pauseAfter(tries: number): number {
  return Math.min(firstPause * 2 ** (tries - 1), longestPause)
}
