import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { headers } from '../../src/contract/headers'
import { demonstrationMunicipality } from '../../src/demonstration/demonstrationMunicipality'
import { dateOf } from '../../src/domain/instant'
import { systemClock } from '../../src/hosts/systemClock'
import { migrate } from '../../src/store/postgres/migrate'
import { seedPostgres } from '../../src/store/postgres/seedPostgres'
import { asker, bookings } from './bookings'
import { beside } from './beside'
import type { Load } from './load'
import { measureInserts } from './measureInserts'
import type { Statement } from './recorded'
import { recordedIds, statementsOf } from './statementsOf'
import { startServer } from './startServer'

const asked = { 'Content-Type': 'application/json', [headers.person]: asker }
const search = JSON.stringify({ text: '', order: 'due', limit: 100 })

/** All figures at one size of the town, in the empty database at `url`. */
export async function measureSize(
  given: { readonly url: string; readonly folder: string; readonly seconds: number },
  citizens: number,
) {
  const { url, folder, seconds } = given
  await migrate(url)
  const town = demonstrationMunicipality(dateOf(systemClock()), citizens)
  await seedPostgres(url, town)
  await ask(url, 'ANALYZE')
  const book = bookings(town, systemClock())
  const first = book(0)
  const list = { path: '/api/citizen-searches', method: 'POST', headers: asked, body: search }
  const citizen = { path: `/api/citizens/${first.citizen}`, method: 'GET', headers: asked }
  const file = join(folder, `statements-${citizens}.json`)
  const statements = await statementsOf(url, {
    list,
    citizen,
    booking: { method: 'POST', ...first },
  })
  writeFileSync(file, JSON.stringify(statements))
  const own = await startServer('ownServer', { DATABASE_URL: url })
  const bare = await startServer('bareServer', { DATABASE_URL: url, STATEMENTS: file })
  try {
    let booked = 0
    const next = () => book(++booked)
    const same = (what: string, places = (): object => ({})): Load => ({
      address: bare.address,
      request: () => ({
        path: `/same/${what}`,
        method: 'POST',
        headers: asked,
        body: JSON.stringify(places()),
      }),
    })
    const placesOfNext = () => {
      const { citizen: who, caseworker, start, end } = next()
      const id = headers.requestId
      return {
        ...Object.fromEntries(recordedIds.map((was) => [was, crypto.randomUUID()])),
        [first.headers[id] ?? '']: crypto.randomUUID(),
        [first.citizen]: who,
        [first.caseworker]: caseworker,
        [first.start]: start,
        [first.end]: end,
      }
    }
    const ofOwn = (request: Load['request']): Load => ({ address: own.address, request })
    const firstListOfTheDay = await timed(() => fetch(own.address + list.path, list))
    const figures = {
      citizens,
      firstListOfTheDay,
      list: await beside(
        ofOwn(() => list),
        same('list'),
        seconds,
      ),
      citizen: await beside(
        ofOwn(() => citizen),
        same('citizen'),
        seconds,
      ),
      booking: await beside(
        ofOwn(() => ({ method: 'POST', ...next() })),
        same('booking', placesOfNext),
        seconds,
      ),
      inserts: await measureInserts(url, { statement: insertOf(statements), first }, next, seconds),
    }
    return figures
  } finally {
    await own.stop()
    await bare.stop()
  }
}

function insertOf(statements: Readonly<Record<string, readonly Statement[]>>): Statement {
  const insert = statements.booking?.find(({ text }) =>
    text.startsWith('insert into "conversations"'),
  )
  if (!insert) throw new Error('a booking writes no talk')
  return insert
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

async function timed(work: () => Promise<Response>): Promise<number> {
  const start = performance.now()
  const answer = await work()
  await answer.text()
  if (!answer.ok) throw new Error(`the first list is a ${answer.status}`)
  return Math.round(performance.now() - start)
}
