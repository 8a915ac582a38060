import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { headers } from '../../contract/headers'
import { migrate } from '../../store/postgres/migrate'
import { postgresStore } from '../../store/postgres/postgresStore'
import { seedPostgres } from '../../store/postgres/seedPostgres'
import { buildSeed } from '../../testing/buildSeed'
import { openHost } from '../../testing/openHost'
import { freePort } from './freePort'
import { startEmbeddedPostgres } from './startEmbeddedPostgres'

it('while its database is away a host says so and when to ask again, and is whole by itself after', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rettidig-away-'))
  const place = { folder, port: await freePort() }
  const first = await startEmbeddedPostgres(place)
  await migrate(first.url)
  await seedPostgres(first.url, buildSeed())
  const { store, ready, close } = await postgresStore({ url: first.url })
  const host = await openHost({ store, ready })
  onTestFinished(async () => {
    await host.stop()
    await close()
    await rm(folder, { recursive: true, force: true })
  })
  const ask = (path: string) =>
    fetch(host.url + path, { headers: { [headers.person]: 'caseworker' } })
  const statuses = async () =>
    Promise.all(
      ['/api/me', '/api/ready', '/api/health'].map(async (path) => (await ask(path)).status),
    )
  expect(await statuses()).toEqual([200, 200, 200])

  await first.stop()
  expect(await statuses()).toEqual([503, 503, 200])
  const refused = await ask('/api/me')
  expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/)
  expect(await refused.json()).toMatchObject({ type: 'urn:rettidig:problem:away' })
  expect(JSON.stringify(host.lines)).not.toContain(new URL(first.url).password)

  const second = await startEmbeddedPostgres(place)
  onTestFinished(second.stop)
  expect(await statuses()).toEqual([200, 200, 200])
}, 60_000)
