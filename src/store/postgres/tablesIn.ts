import type pg from 'pg'
import { tables, type BackedUp } from './backedUp'

/** Those a backup holds that are there: an earlier schema has fewer. */
export async function tablesIn(client: pg.Client): Promise<BackedUp[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL',
    [tables],
  )
  const there = new Set(rows.map(({ name }) => name))
  return tables.filter((table) => there.has(table))
}
