import type { Kysely } from 'kysely'
import type { Conversation } from '../../domain/conversation'
import type { Saved, View } from '../store'
import { claimTimes } from './claimTimes'
import { conversationRow } from './conversationRow'
import type { Tables } from './tables'

export async function addConversation(
  db: Kysely<Tables>,
  view: View,
  talk: Conversation,
): Promise<Saved> {
  const known = db.selectFrom('conversations').select('id').where('id', '=', talk.id)
  if (await known.executeTakeFirst()) return { ok: false, because: 'id-exists' }
  const by = await claimTimes(db, view, talk)
  if (by.length > 0) return { ok: false, because: 'occupied', by }
  await db
    .insertInto('conversations')
    .values(conversationRow(talk))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { ok: true }
}
