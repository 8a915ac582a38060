import pg from 'pg'
import { migrations } from './migrations'
import { missingMigrations } from './missingMigrations'

/** Whoever migrates holds this lock: two programs that start together do not race. */
const lock = 7_483_650_017

/**
 * Brings the database at `url` to `wanted`, which is the program's own schema: each step once, in
 * order, all or none, and written down with its time. Throws when the database has other steps, as
 * one that a newer program has migrated does.
 */
export async function migrate(url: string, wanted = migrations): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'rettidig migration' })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock])
    await client.query(`
      CREATE TABLE IF NOT EXISTS migrations (
        number integer PRIMARY KEY,
        name text NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      )`)
    const { rows } = await client.query<{ name: string }>(
      'SELECT name FROM migrations ORDER BY number',
    )
    const had = rows.map(({ name }) => name)
    for (const { number, name, sql } of missingMigrations(had, wanted)) {
      await client.query(sql)
      await client.query('INSERT INTO migrations (number, name) VALUES ($1, $2)', [number, name])
    }
    await client.query('COMMIT')
  } finally {
    // What is not committed is forgotten with the connection.
    await client.end()
  }
}
