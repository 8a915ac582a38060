import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../store/postgres/migrate'
import { postgresStore } from '../../store/postgres/postgresStore'
import { seedPostgres } from '../../store/postgres/seedPostgres'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { buildSeed } from '../../testing/buildSeed'
import { add, nine, talkAtNine, talksOf } from '../../testing/storeDeeds'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './startEmbeddedPostgres'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let folder = ''
let running: EmbeddedPostgres[] = []

async function start(port?: number): Promise<EmbeddedPostgres> {
  const started = await startEmbeddedPostgres({ folder, ...(port !== undefined && { port }) })
  running.push(started)
  return started
}

async function stop(server: EmbeddedPostgres): Promise<void> {
  running = running.filter((each) => each !== server)
  await server.stop()
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

async function postmaster(): Promise<number> {
  return Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0])
}

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await wait(20)
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'))
  const first = await start()
  await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS row')
  await stop(first)
}, 60_000)
afterEach(async () => {
  for (const server of running) await stop(server)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a PostgreSQL of the program’s own', { timeout: 60_000 }, () => {
  it('keeps what it has when it is stopped and started, with the same password', async () => {
    const first = await start()
    await stop(first)
    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
    const second = await start()
    expect(await ask(second.url, 'SELECT * FROM kept')).toEqual([{ row: 1 }])
    expect(new URL(second.url).password).toBe(new URL(first.url).password)
  })

  it('answers this machine alone, and nobody without the password', async () => {
    const { url } = await start()
    const { hostname, port } = new URL(url)
    expect(hostname).toBe('127.0.0.1')
    await expect(ask(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toMatchObject({
      code: '28P01',
    })
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    const [setting] = await ask<{ listen_addresses: string }>(url, 'SHOW listen_addresses')
    expect(setting?.listen_addresses).toBe('127.0.0.1')
    const others = Object.values(networkInterfaces())
      .flat()
      .flatMap((one) => (one && !one.internal && one.family === 'IPv4' ? [one.address] : []))
    for (const address of others) expect(await listens(Number(port), address)).toBe(false)
  })

  it('is one program’s: another that starts it is refused, and the first goes on', async () => {
    const { url } = await start()
    await expect(start()).rejects.toThrow('Another program is using the database')
    expect(await ask(url, 'SELECT 1 AS row')).toEqual([{ row: 1 }])
  })

  it('starts again after it was killed, and after its number became another’s', async () => {
    await start()
    const note = await readFile(join(folder, 'data/postmaster.pid'), 'utf8')
    const pid = await postmaster()
    process.kill(pid, 'SIGKILL')
    await untilGone(pid)
    running = []
    const second = await start()
    expect(await ask(second.url, 'SELECT * FROM kept')).toEqual([{ row: 1 }])
    await stop(second)
    await writeFile(join(folder, 'data/postmaster.pid'), note.replace(/^\d+/, String(process.pid)))
    const third = await start()
    expect(await ask(third.url, 'SELECT * FROM kept')).toEqual([{ row: 1 }])
  })

  it('is taken over when the program that started it was killed', async () => {
    const module = join(root, 'src/hosts/node/startEmbeddedPostgres.ts')
    const script = `import(${JSON.stringify(module)})
      .then((module) => module.startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} }))
      .then(() => console.log('started'))`
    const child = spawn(process.execPath, ['--import', 'tsx', '--eval', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    const left = await postmaster()
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
    const { url } = await start()
    expect(await ask(url, 'SELECT 1 AS row')).toEqual([{ row: 1 }])
    expect(await postmaster()).not.toBe(left)
  })
})

it(
  'a store says that its database is away, and goes on when it is back',
  { timeout: 60_000 },
  async () => {
    const first = await start()
    await migrate(first.url)
    await seedPostgres(first.url, buildSeed([buildCitizenFile()]))
    const { store, ready, close } = await postgresStore(first)
    await add(store, talkAtNine())
    const away = { because: 'away' }

    const cut = store.write(async (draft) => {
      await draft.appendJournal('citizen', buildJournalEntry({ at: nine }))
      await stop(first)
      await draft.answerTo('request')
    })
    await expect(cut).rejects.toMatchObject(away)
    await expect(talksOf(store)).rejects.toMatchObject(away)
    await expect(add(store, talkAtNine({ id: 'late' }))).rejects.toMatchObject(away)
    expect(await ready()).toBe(false)

    await start(Number(new URL(first.url).port))
    expect(await ready()).toBe(true)
    expect(await talksOf(store)).toEqual([talkAtNine()])
    expect((await store.read((view) => view.citizenFile('citizen')))?.journal).toEqual([])
    await close()
  },
)

function listens(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host })
    socket.on('connect', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('close', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}
