import pg from 'pg'

/** In milliseconds: a caseworker's page gives up on an answer after ten seconds. */
const patience = 8000
/** How long the database waits for a program that says nothing: in a transaction, or with a claim. */
const silence = 15_000

/**
 * At most `most` connections to the database at `url`. What comes out is as it went in: instants as
 * `YYYY-MM-DDTHH:MM:SSZ`, dates as `YYYY-MM-DD`.
 */
export function openPool(url: string, most = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    application_name: 'rettidig',
    connectionTimeoutMillis: patience,
    // Only a line that is dead keeps longer silent than the database itself is let.
    query_timeout: patience + 1000,
    statement_timeout: patience,
    idle_in_transaction_session_timeout: silence,
    // A claim may be held between two transactions. Lines nobody uses are given up sooner here.
    options: `-c idle_session_timeout=${silence}`,
    keepAlive: true,
    types: { getTypeParser },
  })
  // A connection that breaks is thrown away, and whoever used it is told by their query.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const { DATE, TIMESTAMPTZ } = pg.types.builtins
const dates: number = DATE
const moments: number = TIMESTAMPTZ

function getTypeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (type === dates) return (date) => date
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library types its parsers `any`
  const parser = pg.types.getTypeParser(type, format) as (text: string) => unknown
  return type === moments ? (text) => instantOf(parser(text)) : parser
}

function instantOf(moment: unknown): unknown {
  return moment instanceof Date ? `${moment.toISOString().slice(0, 19)}Z` : moment
}
