import type { Insertable, Kysely } from 'kysely'
import type { Tables } from './tables'

/** Rows in one statement: PostgreSQL takes no more than 65,535 values. */
const batch = 1000

/** Adds rows, none of which is there. */
export async function insertRows<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batch)
    await db
      .insertInto(table)
      .values(rows.slice(start, start + batch))
      .execute()
}
