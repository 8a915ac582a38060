import type { Insertable } from 'kysely'
import type { Message } from '../../domain/message'
import type { Tables } from './tables'

export function messageRow(message: Message): Insertable<Tables['messages']> {
  return {
    id: message.id,
    authority: message.authority,
    citizen: message.citizen,
    about: JSON.stringify(message.about),
    channel: message.channel,
    what: message.what,
    content: JSON.stringify(message.content),
    madeAt: message.madeAt,
    notBefore: message.notBefore,
    notAfter: message.notAfter,
    state: message.state,
    reason: message.reason,
    tries: message.tries,
    attempts: JSON.stringify(message.attempts),
    nextTry: message.nextTry,
    claimedUntil: message.claimedUntil,
  }
}
