import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './tables'

/** Runs `work` in a serializable transaction: beside others that are, or while there is none. */
export function transactionIn<T>(
  lock: 'row share' | 'exclusive',
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (transaction) => {
      // A lock on a table is taken before the transaction decides what it sees.
      await sql`lock table turn in ${sql.raw(lock)} mode`.execute(transaction)
      return work(transaction)
    })
}
