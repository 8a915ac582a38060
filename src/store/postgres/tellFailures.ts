import pg from 'pg'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { StoreFailure } from '../storeFailure'
import { statementName } from './statementName'

/** The same connections, whose failures are told as the store tells them. */
export function tellFailures(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await told(pool.connect())
      let lost = false
      const query = async (text: string, values: unknown[]) => {
        // Nothing is taken back over a line that is lost: the database does that when it closes.
        if (lost) throw new StoreFailure('away')
        try {
          const name = values.length > 0 ? statementName(text) : undefined
          return await told(client.query({ text, values, ...(name !== undefined && { name }) }))
        } catch (failure) {
          lost ||= failure instanceof StoreFailure && failure.because === 'away'
          throw failure
        }
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- cursors are not used
      return { query, release: () => client.release(lost) } as unknown as PostgresPoolClient
    },
    end: () => pool.end(),
  }
}

async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    throw failureOf(cause) ?? cause
  }
}

/** What the driver itself says is about the line; what the database says has a code. */
function failureOf(cause: unknown): StoreFailure | null {
  const code = cause instanceof pg.DatabaseError ? (cause.code ?? '') : null
  // Details quote the row, and with it whose it is.
  if (cause instanceof pg.DatabaseError) cause.detail = undefined
  if (code === null || away.test(code)) return new StoreFailure('away', { cause })
  if (code === diskFull) return new StoreFailure('full', { cause })
  return null
}

/** The line, the server's limits, its stopping and starting, and waiting too long for a lock. */
const away = /^(08|53[234]|57|55P03|25P0[34])/
const diskFull = '53100'
