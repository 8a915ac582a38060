import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../src/hosts/node/startEmbeddedPostgres'
import { migrate } from '../../src/store/postgres/migrate'
import { sweepServers } from './sweepServers'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for this run alone, whose database `migrated` is there to be copied. */
    readonly postgres: string
  }
}

const prefix = 'rettidig-postgres-'

/** One real PostgreSQL for a whole run: what it keeps need not outlive a power cut. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  await sweepServers(prefix)
  const folder = await mkdtemp(join(tmpdir(), prefix))
  const { url, stop } = await startEmbeddedPostgres({ folder })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    await client.query(`ALTER SYSTEM SET ${setting} = off`)
  await client.query('SELECT pg_reload_conf()')
  await client.query('CREATE DATABASE migrated')
  await client.end()
  await migrate(url.replace(/[^/]+$/, 'migrated'))
  project.provide('postgres', url)
  return async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
}
