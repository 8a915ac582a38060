import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { demonstrationMunicipality } from '../../src/demonstration/demonstrationMunicipality'
import { usualLimits } from '../../src/hosts/node/limits'
import { readProgram } from '../../src/hosts/node/readProgram'
import { startEmbeddedPostgres } from '../../src/hosts/node/startEmbeddedPostgres'
import { startHost } from '../../src/hosts/node/startHost'
import { systemClock } from '../../src/hosts/systemClock'
import { migrate } from '../../src/store/postgres/migrate'
import { postgresStore, type OpenedPostgresStore } from '../../src/store/postgres/postgresStore'
import { seedPostgres } from '../../src/store/postgres/seedPostgres'

/** A PostgreSQL for the stories of one worker; each story has a database of its own. */
export interface StoryDatabases {
  /** The demonstration municipality as it is on a day, in a new database. */
  readonly open: (day: string) => Promise<OpenedPostgresStore>
  readonly close: () => Promise<void>
}

export async function storyDatabases(): Promise<StoryDatabases> {
  const folder = await mkdtemp(join(tmpdir(), 'rettidig-stories-'))
  const { url, stop } = await startEmbeddedPostgres({ folder })
  const urlOf = (name: string) => url.replace(/[^/]+$/, name)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const laid = new Map<string, Promise<string>>()
  let made = 0

  async function lay(day: string): Promise<string> {
    const name = `laid_${day.replaceAll('-', '_')}`
    await client.query(`CREATE DATABASE ${name}`)
    await migrate(urlOf(name))
    await seedPostgres(urlOf(name), demonstrationMunicipality(day))
    return name
  }

  return {
    open: async (day) => {
      const template = laid.get(day) ?? lay(day)
      laid.set(day, template)
      const name = `story_${++made}`
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${await template}`)
      return postgresStore({ url: urlOf(name) })
    },
    close: async () => {
      await client.end()
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export interface StoryHost {
  readonly url: string
  /** Stops the clock at a moment. */
  readonly setClock: (now: string) => void
  readonly close: () => Promise<void>
}

/** The host of a server for one story; its data are laid for the day of the first question. */
export async function storyHost(databases: StoryDatabases): Promise<StoryHost> {
  let stoppedAt: string | null = null
  let opened: Promise<OpenedPostgresStore> | null = null
  const now = () => stoppedAt ?? systemClock()
  const data = () => (opened ??= databases.open(now().slice(0, 10)))
  const host = await startHost({
    host: '127.0.0.1',
    port: 0,
    publicAddress: null,
    demonstrationPeople: false,
    program: await readProgram('dist'),
    limits: usualLimits,
    log: () => undefined,
    store: {
      read: async (work) => (await data()).store.read(work),
      write: async (work) => (await data()).store.write(work),
    },
    ready: async () => true,
    now,
    newId: () => crypto.randomUUID(),
  })
  return {
    url: host.url,
    setClock: (moment) => (stoppedAt = moment),
    close: async () => {
      await host.stop()
      await (await opened)?.close()
    },
  }
}
