import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables'

/**
 * Runs `work` in a serializable transaction over one line of `db`: beside others that are, or while
 * there is none.
 */
export function transactionIn<T>(
  lock: 'row share' | 'exclusive',
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (line) => {
    // A lock on a table is taken before the transaction decides what it sees. Said in one breath.
    const begin = `start transaction isolation level serializable; lock table turn in ${lock} mode`
    try {
      await sql.raw(begin).execute(line)
      const done = await work(line)
      await sql`commit`.execute(line)
      return done
    } catch (failure) {
      // Over a line that is lost this fails, and the database takes everything back itself.
      await sql`rollback`.execute(line).catch(() => undefined)
      throw failure
    }
  })
}
