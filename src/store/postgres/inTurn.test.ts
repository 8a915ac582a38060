import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { buildSeed } from '../../testing/buildSeed'
import { freshDatabase } from '../../testing/freshDatabase'
import { add, nine, replace, talkAtNine, talksOf } from '../../testing/storeDeeds'
import type { Store } from '../store'
import { postgresStore } from './postgresStore'

const seed = buildSeed([
  buildCitizenFile({ citizen: { id: 'citizen' } }),
  buildCitizenFile({ citizen: { id: 'other', civilRegistrationNumber: '710580-1235' } }),
])

/** Every write comes from a process of its own: in one they are done one by one. */
async function open(): Promise<{ store: Store; url: string }> {
  const url = await freshDatabase(seed)
  const another = async () => {
    const { store, close } = await postgresStore({ url })
    onTestFinished(close)
    return store
  }
  const read = await another()
  return {
    store: {
      read: (work) => read.read(work),
      write: async (work) => (await another()).write(work),
    },
    url,
  }
}

async function deadlocksIn(url: string): Promise<number> {
  return countIn(url, 'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()')
}

async function waitingIn(url: string): Promise<number> {
  return countIn(
    url,
    `SELECT count(*) FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event = 'advisory'`,
  )
}

async function claimsIn(url: string): Promise<number> {
  return countIn(
    url,
    `SELECT count(*) FROM pg_locks JOIN pg_database ON database = pg_database.oid
     WHERE locktype = 'advisory' AND datname = current_database()`,
  )
}

async function countIn(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, string>>(sql)
  await client.end()
  return Number(Object.values(rows[0] ?? {})[0])
}

it('what ran into another write is done again, and sees what the other wrote', async () => {
  const { store } = await open()
  let [first, tries] = [2, 0]
  let bothHaveRead = () => {}
  const waiting = new Promise<void>((resolve) => (bothHaveRead = resolve))

  // Each counts the other's journal and writes its own: one after another, they count 0 and 1.
  const count = (own: string, others: string) =>
    store.write(async (draft) => {
      tries += 1
      const length = (await draft.citizenFile(others))?.journal.length
      if (--first === 0) bothHaveRead()
      if (first >= 0) await waiting
      await draft.appendJournal(own, buildJournalEntry({ at: nine, after: length }))
      return length
    })
  const counts = await Promise.all([count('citizen', 'other'), count('other', 'citizen')])
  expect(counts.toSorted()).toEqual([0, 1])
  expect(tries).toBe(3)
})

it('who waited for somebody’s time sees what was written there, and is not too late again', async () => {
  const { store, url } = await open()
  let tries = 0
  const book = (hour: string, claimed = async () => {}) =>
    store.write(async (draft) => {
      tries += 1
      const start = `1999-11-01T${hour}:00:00Z`
      const end = `1999-11-01T${hour}:45:00Z`
      const saved = await draft.addConversation(talkAtNine({ id: hour, start, end }))
      await claimed()
      return saved
    })
  const others: ReturnType<typeof book>[] = []
  const first = await book('09', async () => {
    others.push(book('10'), book('11'), book('09'))
    await expect.poll(() => waitingIn(url)).toBe(3)
  })
  const [ten, eleven, nineAgain] = await Promise.all(others)
  expect([first, ten, eleven]).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  expect(nineAgain).toEqual({ ok: false, because: 'id-exists' })
  expect(tries).toBe(1 + 2 * 3)
  expect(await claimsIn(url)).toBe(0)
})

it('what goes on running into others is tried five times, and then told', async () => {
  const { store } = await open()
  let tries = 0
  const failure = Object.assign(new pg.DatabaseError('', 0, 'error'), { code: '40001' })
  const work = store.write(async (draft) => {
    tries += 1
    await draft.addConversation(talkAtNine())
    throw failure
  })
  await expect(work).rejects.toMatchObject({ because: 'away', cause: failure })
  expect(tries).toBe(5)
  expect(await talksOf(store)).toEqual([])
})

it('the last try is alone: it ends though others never cease to write', async () => {
  const { store } = await open()
  let others = 0
  const disturb = () =>
    store.write((draft) =>
      draft.appendJournal('citizen', buildJournalEntry({ id: String(++others), at: nine })),
    )
  const disturbing: Promise<void>[] = []
  let tries = 0
  const read = await store.write(async (draft) => {
    tries += 1
    const length = (await draft.citizenFile('citizen'))?.journal.length
    // Who is alone is not disturbed: the other begins to write, and waits.
    const disturbed = disturb()
    disturbing.push(disturbed)
    await (tries < 5 ? disturbed : Promise.race([disturbed, setTimeout(500)]))
    await draft.appendJournal('citizen', buildJournalEntry({ id: 'own', at: nine }))
    return length
  })
  await Promise.all(disturbing)
  expect([tries, read]).toEqual([5, 4])
})

it('a surprise is not tried again', async () => {
  const { store } = await open()
  let tries = 0
  const work = store.write(async () => {
    tries += 1
    throw new Error('on purpose')
  })
  await expect(work).rejects.toThrow('on purpose')
  expect(tries).toBe(1)
})

it('nobody waits for somebody who waits for them, however many move talks', async () => {
  const { store, url } = await open()
  const places = Array.from({ length: 6 }, (_, index) => ({
    caseworker: `caseworker ${index % 3}`,
    meeting: { kind: 'room', room: `room ${index % 2}` } as const,
  }))
  const talks = places.map((place, index) => {
    const day = `1999-11-0${index + 1}`
    return talkAtNine({
      ...place,
      id: `${index}`,
      start: `${day}T09:00:00Z`,
      end: `${day}T10:00:00Z`,
    })
  })
  for (const talk of talks) await add(store, talk)
  for (const version of [2, 3, 4])
    await Promise.all(
      talks.map((talk, index) =>
        replace(store, { ...talk, ...places[(index + version) % 6], version }),
      ),
    )
  expect((await talksOf(store)).map(({ version }) => version)).toEqual(talks.map(() => 4))
  expect(await deadlocksIn(url)).toBe(0)
})

it('nor do two who place several talks each in one write, one the other way round', async () => {
  const { store, url } = await open()
  const place = (names: readonly string[]) =>
    store.write(async (draft) => {
      const saved = []
      for (const name of names) {
        const start = `1999-11-01T${name}:00:00Z`
        const end = `1999-11-01T${name}:45:00Z`
        saved.push(await draft.addConversation(talkAtNine({ id: names.join() + name, start, end })))
        // Time for the other to have placed one as well.
        await setTimeout(30)
      }
      return saved.filter(({ ok }) => ok).length
    })
  const placed = await Promise.all([place(['09', '10', '11']), place(['11', '10', '09'])])
  expect(placed.toSorted()).toEqual([0, 3])
  expect(await deadlocksIn(url)).toBe(0)
})
