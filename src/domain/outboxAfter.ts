import type { Instant } from './instant'
import type { Channel, Message, StopReason } from './message'
import { stopMessage } from './stopMessage'

/**
 * The messages to keep when a thing of which `kept` was told before is told of anew by `made`:
 * reminders of before are stopped, and so is what was refused, as what is new takes its place. What
 * ends before anything of it has left the house is told to nobody.
 */
export function outboxAfter(
  kept: readonly Message[],
  made: readonly Message[],
  now: Instant,
): readonly Message[] {
  const ended = made.filter((message) => reasonOf(message) !== 'talk-changed')
  const reason = ended[0] ? reasonOf(ended[0]) : 'talk-changed'
  const unsaid = ended.filter((message) => {
    const before = kept.filter((one) => sameWay(one, message) && one.what !== 'reminder')
    return before.length > 0 && before.every((one) => leftNothing(one, now))
  })
  const stopped = kept.filter(
    (one) =>
      (one.state === 'waiting' &&
        (one.what === 'reminder' || unsaid.some((message) => sameWay(one, message)))) ||
      (one.state === 'refused' && made.some((message) => sameWay(one, message))),
  )
  return [
    ...stopped.map((message) => stopMessage(message, reason)),
    ...made.filter((message) => !unsaid.includes(message)),
  ]
}

/** Why what was to be told before is stopped, once this is told. */
function reasonOf({ what }: Message): StopReason {
  if (what === 'cancelled') return 'talk-cancelled'
  return what === 'taken-over' ? 'taken-over' : 'talk-changed'
}

const written: readonly Channel[] = ['digital-post', 'letter']

/** Whoever got digital post before may get letters now: it is one way to the citizen. */
function sameWay({ channel: one }: Message, { channel: other }: Message): boolean {
  return one === other || (written.includes(one) && written.includes(other))
}

/** It was to be kept for a while, and nobody has begun to send it; or it was stopped before that. */
function leftNothing(message: Message, now: Instant): boolean {
  const { state, tries, claimedUntil, notBefore } = message
  if (tries > 0 || claimedUntil !== null) return false
  return state === 'stopped' || (state === 'waiting' && notBefore > now)
}
