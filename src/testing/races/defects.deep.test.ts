import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../hosts/node/startEmbeddedPostgres'
import { migrate } from '../../store/postgres/migrate'
import { seedPostgres } from '../../store/postgres/seedPostgres'
import { defects } from './defects'
import { faultsWith } from './faultsWith'
import { raceSeed } from './raceSeed'

const citizens = 24
const folder = await mkdtemp(join(tmpdir(), 'rettidig-defects-'))
let postgres: EmbeddedPostgres

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ folder })
})
afterAll(async () => {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
})

it.each(defects)('the races find it when $name', async (defect) => {
  const name = `defect_${defects.indexOf(defect)}`
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const database = postgres.url.replace(/[^/]+$/, name)
  await migrate(database)
  await seedPostgres(database, raceSeed(citizens))
  const found = await faultsWith(defect, { database, citizens })
  expect(found.filter((kind) => defect.shows.includes(kind))).not.toEqual([])
})
