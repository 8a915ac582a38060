import { sql, type Kysely, type Transaction } from 'kysely'
import pg from 'pg'
import { StoreFailure } from '../storeFailure'
import type { Tables } from './tables'

/** How often a write is tried; the last time alone, so that nothing is left to run into. */
const attempts = 5
/** The longest first pause between two attempts, in milliseconds; each later one is twice as long. */
const firstPause = 10

/**
 * Runs `work` in a transaction that ends as if all writes had been one after another. What ran into
 * another write is rolled back and tried again, whole. When even the last try ran into one, which only
 * a program that knows nothing of turns can bring about, whoever asks may ask again.
 */
export async function inTurn<T>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(db, work, attempt === attempts ? 'exclusive' : 'row share')
    } catch (failure) {
      if (!ranIntoAnother(failure)) throw failure
      if (attempt === attempts) throw new StoreFailure('away', { cause: failure })
      await pause(Math.random() * firstPause * 2 ** attempt)
    }
  }
}

function once<T>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
  lock: 'exclusive' | 'row share',
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

/** Serialisation failures and deadlocks. */
function ranIntoAnother(failure: unknown): boolean {
  return failure instanceof pg.DatabaseError && ['40001', '40P01'].includes(failure.code ?? '')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
