import type { Kysely } from 'kysely'
import type { Conversation } from '../../domain/conversation'
import type { Saved, View } from '../store'
import { claimTimes } from './claimTimes'
import { conversationRow } from './conversationRow'
import { linkInUse } from './linkInUse'
import type { Tables } from './tables'
import type { Claim } from './claim'

export async function replaceConversation(
  db: Kysely<Tables>,
  claim: Claim,
  view: View,
  talk: Conversation,
): Promise<Saved> {
  const before = await db
    .selectFrom('conversations')
    .select('version')
    .where('id', '=', talk.id)
    .where('citizen', '=', talk.citizen)
    .executeTakeFirst()
  if (before?.version !== talk.version - 1) {
    const citizen = db.selectFrom('citizens').select('id').where('id', '=', talk.citizen)
    await citizen.executeTakeFirstOrThrow()
    return { ok: false, because: 'stale' }
  }
  const by = await claimTimes(claim, view, talk)
  if (by.length > 0) return { ok: false, because: 'occupied', by }
  if (await linkInUse(db, claim, talk)) return { ok: false, because: 'link-in-use' }
  await db
    .updateTable('conversations')
    .set(conversationRow(talk))
    .where('id', '=', talk.id)
    .where('citizen', '=', talk.citizen)
    .execute()
  return { ok: true }
}
