import type { Kysely } from 'kysely'
import type { Message } from '../../domain/message'
import { messageRow } from './messageRow'
import type { Tables } from './tables'

/** All in one statement. What a message says never changes; how far it has come does. */
export async function putMessages(db: Kysely<Tables>, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return
  await db
    .insertInto('messages')
    .values(messages.map(messageRow))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        state: row.ref('excluded.state'),
        reason: row.ref('excluded.reason'),
        tries: row.ref('excluded.tries'),
        attempts: row.ref('excluded.attempts'),
        nextTry: row.ref('excluded.nextTry'),
        claimedUntil: row.ref('excluded.claimedUntil'),
      })),
    )
    .execute()
}
