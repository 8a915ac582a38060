import type { Message } from '../domain/message'
import type { MessageSubject } from '../domain/messageSubject'
import { buildSummons } from './buildSummons'

type TalkTold = Extract<MessageSubject, { readonly kind: 'talk' }>

/** A waiting message to the national record about the default talk’s booking. */
export function buildMessage(
  parts: Partial<Omit<Message, 'about'>> & { readonly about?: Partial<TalkTold> } = {},
): Message {
  const { id = 'talk-1n', madeAt = '2026-11-23T08:00:00Z' } = parts
  const notBefore = parts.notBefore ?? madeAt
  return {
    id,
    authority: 'job-centre',
    citizen: 'citizen',
    channel: 'national-record',
    what: 'booked',
    content: { kind: 'summons', summons: buildSummons() },
    madeAt,
    notBefore,
    notAfter: null,
    state: 'waiting',
    reason: null,
    tries: 0,
    attempts: [],
    nextTry: notBefore,
    claimedUntil: null,
    ...parts,
    about: {
      kind: 'talk',
      id: 'talk',
      version: 1,
      talk: 'job',
      start: '2026-11-26T09:00:00Z',
      ...parts.about,
    },
  }
}
