import pg from 'pg'
import { backedUp, type BackupHead, type BackupLine } from './backedUp'
import { tablesIn } from './tablesIn'

/** Rows in one line. */
const batch = 500

/**
 * Everything in the database at `url` as it is at one moment, line by line, while others go on
 * writing. The lines hold everything about everybody.
 */
export async function* backUp(url: string): AsyncGenerator<string> {
  const client = new pg.Client({ connectionString: url, application_name: 'rettidig backup' })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const steps = await client.query<{ name: string }>(
      'SELECT name FROM migrations ORDER BY number',
    )
    const migrations = steps.rows.map(({ name }) => name)
    yield lineOf({ rettidig: 'backup', migrations })
    let lines = 0
    for (const table of await tablesIn(client)) {
      await client.query(
        `DECLARE ${table} CURSOR FOR SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY ${backedUp[table]}`,
      )
      for (;;) {
        const { rows } = await client.query<{ row: unknown }>(`FETCH ${batch} FROM ${table}`)
        if (rows.length === 0) break
        lines += 1
        yield lineOf({ table, rows: rows.map(({ row }) => row) })
      }
    }
    yield lineOf({ end: lines })
  } finally {
    await client.end()
  }
}

function lineOf(line: BackupHead | BackupLine): string {
  return `${JSON.stringify(line)}\n`
}
