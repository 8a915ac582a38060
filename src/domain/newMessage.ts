import type { Instant } from './instant'
import type { Channel, Message } from './message'

/** Short, as an id of 36 characters, a version and this make the message’s, of 46 at most. */
const codes: Readonly<Record<Channel, string>> = {
  'national-record': 'n',
  'digital-post': 'd',
  letter: 'l',
  'text-message': 't',
}

export interface NewMessage extends Pick<
  Message,
  'authority' | 'citizen' | 'about' | 'channel' | 'what' | 'content' | 'notBefore'
> {
  /** What its id begins with: made of the same twice, it is the same. */
  readonly idOf: string
  readonly notAfter?: Instant
  /** Which of several on one channel about one version. */
  readonly number?: string
}

/** A message that has not been tried. */
export function newMessage(
  { idOf, about, channel, notBefore, notAfter, number, ...rest }: NewMessage,
  now: Instant,
): Message {
  return {
    id: `${idOf}-${about.version}${codes[channel]}${number ?? ''}`,
    about,
    channel,
    ...rest,
    madeAt: now,
    notBefore,
    notAfter: notAfter ?? null,
    state: 'waiting',
    reason: null,
    tries: 0,
    attempts: [],
    nextTry: notBefore,
    claimedUntil: null,
  }
}
