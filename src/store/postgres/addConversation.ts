import type { Kysely } from 'kysely'
import type { Conversation } from '../../domain/conversation'
import type { Saved, View } from '../store'
import { claimTimes } from './claimTimes'
import { conversationRow } from './conversationRow'
import { linkInUse } from './linkInUse'
import type { Tables } from './tables'
import type { Claim } from './claim'

export async function addConversation(
  db: Kysely<Tables>,
  claim: Claim,
  view: View,
  talk: Conversation,
): Promise<Saved> {
  const by = await claimTimes(claim, view, talk)
  if (by.length > 0) {
    const known = db.selectFrom('conversations').select('id').where('id', '=', talk.id)
    if (await known.executeTakeFirst()) return { ok: false, because: 'id-exists' }
    return { ok: false, because: 'occupied', by }
  }
  if (await linkInUse(db, claim, talk)) return { ok: false, because: 'link-in-use' }
  const added = await db
    .insertInto('conversations')
    .values(conversationRow(talk))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return added.numInsertedOrUpdatedRows === 1n ? { ok: true } : { ok: false, because: 'id-exists' }
}
