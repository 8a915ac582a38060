import { sql, type Kysely } from 'kysely'
import { inOrderOfMaking } from '../inOrderOfMaking'
import { inOrderOfTry } from '../inOrderOfTry'
import { outboxOrder } from '../outboxOrder'
import type { View } from '../store'
import type { Tables } from './tables'

/** The questions about what is told outside. */
export function askMessages(
  db: Kysely<Tables>,
): Pick<View, 'messagesOf' | 'messages' | 'dueMessages' | 'outbox' | 'outboxCounts'> {
  const messages = db.selectFrom('messages').selectAll()
  return {
    messagesOf: async (citizen) =>
      (await messages.where('citizen', '=', citizen).execute()).toSorted(inOrderOfMaking),
    messages: async (wanted) => {
      const citizens = wanted.map(({ citizen }) => citizen)
      const ids = wanted.map(({ id }) => id)
      return messages
        .where(
          sql<boolean>`(citizen, id) in (select * from unnest(${citizens}::text[], ${ids}::text[]))`,
        )
        .execute()
    },
    dueMessages: async (channels, now, most) => {
      const due = messages
        .where('state', '=', 'waiting')
        .where('nextTry', '<=', now)
        .where(sql<boolean>`channel = any(${channels})`)
        .where(sql<boolean>`(claimed_until is null or claimed_until <= ${now})`)
        .where(nothingComesFirst)
        .orderBy('nextTry')
        .orderBy('id')
        .limit(most)
      return (await due.execute()).toSorted(inOrderOfTry)
    },
    outbox: async (authority, state, most) => {
      const own = messages.where('authority', '=', authority).where('state', '=', state)
      const rows =
        state === 'waiting'
          ? own.orderBy('nextTry').orderBy('id')
          : own.orderBy('madeAt', 'desc').orderBy('id', 'desc')
      return (await rows.limit(most).execute()).toSorted(outboxOrder(state))
    },
    outboxCounts: async (authority) => {
      const counts = db
        .selectFrom('messages')
        .select(['state', sql<string>`count(*)`.as('count')])
        .where('authority', '=', authority)
        .groupBy('state')
      return new Map((await counts.execute()).map(({ state, count }) => [state, Number(count)]))
    },
  }
}

/** What `domain/isDue` says of the others about the same. */
const nothingComesFirst = sql<boolean>`not exists (
  select from messages as first
  where first.citizen = messages.citizen and first.about ->> 'id' = messages.about ->> 'id'
    and first.channel = messages.channel and first.state = 'waiting' and first.what <> 'reminder'
    and (
      (first.about ->> 'version')::integer < (messages.about ->> 'version')::integer
      or messages.what = 'reminder'
    )
)`
