import { sql, type Kysely } from 'kysely'
import { ClaimedElsewhere, type Claim } from './claim'
import type { Tables } from './tables'
import { transactionIn } from './transactionIn'

/**
 * Runs `work` in a transaction that holds these names from before it decides what it sees, and adds
 * what it claims to them. They are waited for in the order of their keys, and within the
 * transaction no name is: nobody waits in a ring.
 */
export function holding<T>(
  names: Set<string>,
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>, claim: Claim) => Promise<T>,
): Promise<T> {
  const held: ReadonlySet<string> = new Set(names)
  const run = (line: Kysely<Tables>) =>
    transactionIn('row share', line, (transaction) =>
      work(transaction, async (wanted) => {
        const more = wanted.filter((name) => !held.has(name))
        for (const name of more) names.add(name)
        if (!(await claimed(transaction, more))) throw new ClaimedElsewhere()
      }),
    )
  if (held.size === 0) return run(db)
  return db.connection().execute(async (line) => {
    try {
      await sql`select pg_advisory_lock(key) from ${keysOf(held)}`.execute(line)
      return await run(line)
    } finally {
      // Over a line that is lost this fails, and the database gives them back itself.
      await sql`select pg_advisory_unlock_all()`.execute(line).catch(() => undefined)
    }
  })
}

async function claimed(db: Kysely<Tables>, names: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ all: boolean | null }>`
    select bool_and(pg_try_advisory_xact_lock(key)) as all from ${keysOf(names)}
  `.execute(db)
  return rows[0]?.all !== false
}

function keysOf(names: Iterable<string>) {
  return sql`(
    select hashtextextended(name, 0) as key from unnest(${[...names]}::text[]) as name order by key
  ) as keys`
}
