import type { Conversation } from './conversation'
import type { Instant } from './instant'
import type { Message } from './message'
import { newMessage, type NewMessage } from './newMessage'

/** A message about a talk as it is now. */
export function talkMessage(
  { id, version, kind, start, authority, citizen }: Conversation,
  told: Omit<NewMessage, 'idOf' | 'authority' | 'citizen' | 'about'>,
  now: Instant,
): Message {
  const about = { kind: 'talk', id, version, talk: kind, start } as const
  return newMessage({ idOf: id, authority, citizen, about, ...told }, now)
}
