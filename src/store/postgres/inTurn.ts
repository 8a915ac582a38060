import type { Kysely } from 'kysely'
import pg from 'pg'
import { StoreFailure } from '../storeFailure'
import { ClaimedElsewhere, type Claim } from './claim'
import { holding } from './holding'
import type { Tables } from './tables'
import { transactionIn } from './transactionIn'

/** How often a write is tried; the last time alone, so that nothing is left to run into. */
const attempts = 5
/** The longest first pause between two attempts, in milliseconds; each later one is twice as long. */
const firstPause = 10

/**
 * Runs `work` in a transaction that ends as if all writes had been one after another. What ran into
 * another write is rolled back and tried again, whole, and what it claimed is waited for first. When
 * even the last try ran into one, which only a program that knows nothing of turns can bring about,
 * whoever asks may ask again.
 */
export async function inTurn<T>(
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>, claim: Claim) => Promise<T>,
): Promise<T> {
  const names = new Set<string>()
  for (let attempt = 1; ; attempt++) {
    try {
      if (attempt < attempts) return await holding(names, db, work)
      return await transactionIn('exclusive', db, (transaction) => work(transaction, nothing))
    } catch (failure) {
      // Whoever has claimed it is waited for: there is nothing to be late for.
      if (failure instanceof ClaimedElsewhere) continue
      if (!ranIntoAnother(failure)) throw failure
      if (attempt === attempts) throw new StoreFailure('away', { cause: failure })
      await pause(Math.random() * firstPause * 2 ** attempt)
    }
  }
}

/** Serialisation failures and deadlocks. */
function ranIntoAnother(failure: unknown): boolean {
  return failure instanceof pg.DatabaseError && ['40001', '40P01'].includes(failure.code ?? '')
}

/** Whoever is alone needs to claim nothing. */
async function nothing(): Promise<void> {}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
