import pg from 'pg'
import { backedUp, type BackupHead, type BackupLine } from './backedUp'
import { migrate } from './migrate'
import { migrations } from './migrations'
import { tablesIn } from './tablesIn'

/**
 * Brings the lines of a backup into the empty database at `url`, all or nothing, and its schema up
 * to date. Throws when the database is not empty, or the backup is cut short, is none, or is a newer
 * program's.
 */
export async function restore(url: string, lines: AsyncIterable<string>): Promise<void> {
  const reading = lines[Symbol.asyncIterator]()
  const head = headIn(await reading.next())
  // As it was when it was backed up: what comes after may change what is there.
  await migrate(url, stepsOf(head))
  const client = new pg.Client({ connectionString: url, application_name: 'rettidig restore' })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('LOCK TABLE turn IN EXCLUSIVE MODE')
    await refuseFilled(client)
    await fill(client, reading)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
  await migrate(url)
}

function headIn({ value }: IteratorResult<string>): BackupHead {
  const head: unknown = value === undefined ? null : JSON.parse(value)
  if (typeof head !== 'object' || head === null || !('rettidig' in head))
    throw new Error('This is no backup of Rettidig.')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `backUp`
  return head as BackupHead
}

function stepsOf({ migrations: had }: BackupHead) {
  if (had.some((name, index) => migrations[index]?.name !== name))
    throw new Error('A newer program made this backup: use that one.')
  return migrations.slice(0, had.length)
}

async function refuseFilled(client: pg.Client): Promise<void> {
  for (const table of await tablesIn(client))
    if ((await client.query(`SELECT FROM ${table} LIMIT 1`)).rowCount !== 0)
      throw new Error('There is something in the database already: nothing was changed.')
}

async function fill(client: pg.Client, lines: AsyncIterator<string>): Promise<void> {
  for (let count = 0; ; count++) {
    const { value, done } = await lines.next()
    if (done) throw new Error('The backup is cut short: nothing was changed.')
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `backUp`
    const line = JSON.parse(value) as BackupLine
    if ('end' in line) {
      if (line.end === count) return
      throw new Error('The backup lacks lines: nothing was changed.')
    }
    const { table, rows } = line
    if (!(table in backedUp)) throw new Error('The backup names a table there is none of.')
    await client.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    )
  }
}
