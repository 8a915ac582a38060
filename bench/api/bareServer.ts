import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type pg from 'pg'
import { openPool } from '../../src/store/postgres/openPool'
import { statementName } from '../../src/store/postgres/statementName'
import type { Statement } from './recorded'

// Routes that do nothing but ask the database what the program asks it, and answer with the last
// rows that came.
const { DATABASE_URL: url = '', PORT: port, STATEMENTS: file = '' } = process.env
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the benchmark itself
const of = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly Statement[]>>
const pool = openPool(url)
const app = new Hono()

app.post('/same/:what', async (context) => {
  // The places of a statement that differ between two requests are told by who asks.
  const places = Object.entries(await context.req.json<Record<string, string>>())
  const client = await pool.connect()
  let rows: unknown[] = []
  try {
    for (const { text, values } of of[context.req.param('what')] ?? []) {
      const name = values.length > 0 ? statementName(text) : undefined
      const answered: unknown = await client.query({
        text,
        values: values.map((value) => put(value, places)),
        ...(name !== undefined && { name }),
      })
      // What is said in one breath is answered in several parts.
      if (hasRows(answered)) rows = answered.rows
    }
  } catch {
    await client.query('rollback')
    return context.json({ status: 409 }, 409)
  } finally {
    client.release()
  }
  return context.json(rows.slice(0, 100))
})

function hasRows(answered: unknown): answered is pg.QueryResult {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the driver's, when it is not a list of them
  return !Array.isArray(answered) && (answered as pg.QueryResult).rows.length > 0
}

function put(value: unknown, places: readonly (readonly [string, string])[]): unknown {
  if (Array.isArray(value)) return value.map((one) => put(one, places))
  return typeof value === 'string'
    ? places.reduce((text, [was, is]) => text.replaceAll(was, is), value)
    : value
}

serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, () =>
  process.stdout.write('ready'),
)
