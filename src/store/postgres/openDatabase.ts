import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { openPool } from './openPool'
import type { Tables } from './tables'
import { tellFailures } from './tellFailures'

/** The database at `url`, typed. Nothing is asked of it yet. */
export function openDatabase(url: string): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: tellFailures(openPool(url)) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
