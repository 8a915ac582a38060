import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '../../hosts/node/startEmbeddedPostgres'

const run = promisify(execFile)
const script = join(import.meta.dirname, 'goThrough.ts')
let server: { readonly url: string; readonly stop: () => Promise<void>; readonly folder: string }

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rettidig-quarters-'))
  server = { ...(await startEmbeddedPostgres({ folder })), folder }
})

afterAll(async () => {
  await server.stop()
  await rm(server.folder, { recursive: true, force: true })
})

it.each(['UTC', 'Europe/Copenhagen', 'America/New_York', 'Pacific/Auckland'])(
  'every quarter of an hour of sixteen years, on a machine of %s',
  async (zone) => {
    const env = { ...process.env, TZ: zone, DATABASE_URL: server.url }
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { env })
    // Once a year an hour is skipped, and once an hour comes twice.
    const [years, days, quarters] = [16, 5844, 24 * 4]
    expect(JSON.parse(stdout)).toEqual({
      met: { once: days * quarters - 2 * 4 * years, twice: 4 * years, skipped: 4 * years },
      faults: [],
    })
  },
)
