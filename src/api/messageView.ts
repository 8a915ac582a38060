import type { SentMessage } from '../contract/outbox'
import { stopReasons, type Channel, type Message } from '../domain/message'
import { localMoment } from './localMoment'

/** A message as its authority is shown it: never what is in it. */
export function messageView(
  message: Message,
  name: string | null,
  channels: readonly Channel[],
): SentMessage {
  const { id, citizen, channel, what, state, reason, attempts, tries } = message
  const last = attempts.at(-1)
  const waits = state === 'waiting' && channels.includes(channel)
  return {
    id,
    citizen: name === null ? null : { id: citizen, name },
    about: aboutView(message.about),
    readable: message.content.kind !== 'summons',
    channel,
    what,
    state,
    words: state === 'refused' ? (reason ?? '') : '',
    stopped: stopReasons.find((known) => state === 'stopped' && known === reason) ?? null,
    made: localMoment(message.madeAt),
    tries,
    tried: last ? localMoment(last.at) : null,
    next: waits ? localMoment(message.nextTry) : null,
  }
}

function aboutView(about: Message['about']): SentMessage['about'] {
  const { kind, talk } = about
  return kind === 'talk'
    ? { kind, talk, ...localMoment(about.start) }
    : { kind, talk, deadline: about.deadline }
}
