import type { TalkToCover } from '../contract/cover'
import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import { dateOf, minutesBetween, timeOf, type Instant } from '../domain/instant'
import { owns } from '../domain/ownership'
import type { View } from '../store/store'

/** A talk of somebody who is away, as the contract shows it to somebody of that authority. */
export async function talkToCover(
  talk: Conversation,
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<Omit<TalkToCover, 'colleagues' | 'proposed' | 'next'>> {
  const { id, version, kind, form, start, end } = talk
  const citizen = (await view.citizenFile(talk.citizen))?.citizen
  const own = citizen && owns(authority, citizen) ? citizen : null
  return {
    id,
    version,
    citizen: own && {
      id: own.id,
      name: own.name,
      digitalPost: own.digitalPost,
      phone: own.phone,
    },
    mine: talk.authority === authority.id,
    kind,
    form,
    on: dateOf(start),
    at: timeOf(start),
    until: timeOf(end),
    minutes: minutesBetween(start, end),
    begun: start <= now,
  }
}
