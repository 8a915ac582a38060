import { sql, type Kysely } from 'kysely'
import type { Store } from '../store'
import type { CitizenStates } from './citizenHeads'
import { forgetAnswers } from './forgetAnswers'
import { inTurn } from './inTurn'
import { migrations } from './migrations'
import { missingMigrations } from './missingMigrations'
import { oneAfterAnother } from './oneAfterAnother'
import { openDatabase } from './openDatabase'
import { postgresDraft } from './postgresDraft'
import { postgresView } from './postgresView'
import type { Tables } from './tables'

/** How long a write waits for those before it, in milliseconds. */
const patience = 8000
/** How often old answers are looked for, in milliseconds. */
const often = 60 * 60_000

export interface OpenedPostgresStore {
  readonly store: Store
  /** Whether the database answers now. */
  readonly ready: () => Promise<boolean>
  /** Waits for what is going on, and lets go of every connection. */
  readonly close: () => Promise<void>
}

/**
 * The store in the PostgreSQL database at `url`, which `migrate` has brought up to date. Any number
 * of processes may share it; in each, writes are done one after another. A connection that is lost
 * is made anew when somebody asks next. Throws when the database has another schema than the
 * program's.
 */
export async function postgresStore({
  url,
}: {
  readonly url: string
}): Promise<OpenedPostgresStore> {
  const db = openDatabase(url)
  try {
    await refuseOtherSchema(db)
  } catch (refusal) {
    await db.destroy()
    throw refusal
  }
  const states: CitizenStates = new Map()
  const alone = oneAfterAnother(patience)
  // A database that is away is no matter here: what is old is old in an hour too.
  const forget = () => void forgetAnswers(db).catch(() => undefined)
  const forgetting = setInterval(forget, often).unref()
  forget()
  return {
    store: {
      read: (work) =>
        db
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute((transaction) => work(postgresView(transaction, states))),
      write: (work) =>
        alone(() =>
          inTurn(db, async (transaction, claim) => {
            const { draft, end } = postgresDraft(transaction, claim, states)
            const done = await work(draft)
            await end()
            return done
          }),
        ),
    },
    ready: async () => {
      try {
        await sql`select`.execute(db)
        return true
      } catch {
        return false
      }
    },
    close: () => {
      clearInterval(forgetting)
      return db.destroy()
    },
  }
}

async function refuseOtherSchema(db: Kysely<Tables>): Promise<void> {
  const table = await sql`select where to_regclass('migrations') is not null`.execute(db)
  const { rows } =
    table.rows.length > 0
      ? await sql<{ name: string }>`select name from migrations order by number`.execute(db)
      : { rows: [] }
  const missing = missingMigrations(
    rows.map(({ name }) => name),
    migrations,
  )
  if (missing.length > 0) throw new Error('The database has not been migrated.')
}
