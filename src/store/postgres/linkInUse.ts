import { sql, type Kysely } from 'kysely'
import type { Conversation } from '../../domain/conversation'
import { occupiesTime } from '../../domain/occupancy'
import type { Claim } from './claim'
import type { Tables } from './tables'

/** Whether another talk is held on the link; when none is, nobody else can take it meanwhile. */
export async function linkInUse(
  db: Kysely<Tables>,
  claim: Claim,
  { id, meeting, status }: Conversation,
): Promise<boolean> {
  if (meeting.kind !== 'link' || !occupiesTime(status)) return false
  const { link } = meeting
  const other = await db
    .selectFrom('conversations')
    .select('id')
    .where(sql<boolean>`meeting ->> 'link' = ${link}`)
    .where('status', '<>', 'cancelled')
    .where('id', '<>', id)
    .executeTakeFirst()
  if (other) return true
  await claim([`link ${link}`])
  return false
}
