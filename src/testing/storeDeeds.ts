import type { Conversation } from '../domain/conversation'
import type { Saved, Store } from '../store/store'
import { buildConversation } from './buildConversation'

/** Some morning. A store knows no law, so any will do. */
export const nine = '1999-11-01T09:00:00Z'

/** The default talk, at nine. */
export function talkAtNine(parts: Partial<Conversation> = {}): Conversation {
  return buildConversation({ start: nine, ...parts })
}

/** One write that adds one talk. */
export async function add(store: Store, conversation: Conversation): Promise<Saved> {
  return store.write((draft) => draft.addConversation(conversation))
}

/** One write that replaces one talk. */
export async function replace(store: Store, conversation: Conversation): Promise<Saved> {
  return store.write((draft) => draft.replaceConversation(conversation))
}

/** The talks of a citizen as they are kept now. */
export async function talksOf(store: Store, citizen = 'citizen'): Promise<readonly Conversation[]> {
  const file = await store.read((view) => view.citizenFile(citizen))
  return file?.conversations ?? []
}
