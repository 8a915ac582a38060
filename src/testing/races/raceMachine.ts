import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../hosts/node/freePort'
import { postgresUser } from '../../hosts/node/postgresUser'
import { runPostgresBinary } from '../../hosts/node/runPostgresBinary'
import { startEmbeddedPostgres } from '../../hosts/node/startEmbeddedPostgres'
import { migrate } from '../../store/postgres/migrate'
import { seedPostgres } from '../../store/postgres/seedPostgres'
import { raceSeed } from './raceSeed'
import { startRaceHost } from './startRaceHost'

/** A PostgreSQL and a host of the races’ own, both of which can be ended without a word. */
export interface RaceMachine {
  readonly address: string
  readonly database: string
  readonly killHost: () => Promise<void>
  readonly killDatabase: () => Promise<void>
  /** How often the database found a ring of waiting, by its log. */
  readonly deadlocks: () => Promise<number>
  readonly close: () => Promise<void>
}

/** With nothing taken back of what makes PostgreSQL keep what it said it keeps. */
export async function raceMachine(citizens: number): Promise<RaceMachine> {
  const folder = await mkdtemp(join(tmpdir(), 'rettidig-races-'))
  const place = { folder, port: await freePort() }
  let postgres = await startEmbeddedPostgres(place)
  const database = postgres.url
  await migrate(database)
  await seedPostgres(database, raceSeed(citizens))
  const host = await startRaceHost(await freePort(), database)
  return {
    address: host.address,
    database,
    killHost: host.killAndStart,
    killDatabase: async () => {
      const data = join(folder, 'data')
      const owner = await postgresUser()
      await runPostgresBinary('pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', data], owner)
      postgres = await startEmbeddedPostgres(place)
    },
    deadlocks: async () =>
      (await readFile(join(folder, 'log'), 'utf8')).split('deadlock detected').length - 1,
    close: async () => {
      await host.stop()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
