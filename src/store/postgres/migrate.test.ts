import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buildAvailability } from '../../testing/buildAvailability'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildMessage } from '../../testing/buildMessage'
import { buildOffer } from '../../testing/buildOffer'
import { buildSeed } from '../../testing/buildSeed'
import { emptyDatabase } from '../../testing/freshDatabase'
import { add, talkAtNine, talksOf } from '../../testing/storeDeeds'
import { migrate } from './migrate'
import { migrations } from './migrations'
import { postgresStore } from './postgresStore'
import { seedPostgres } from './seedPostgres'
import { seedFirstSchema } from '../../testing/seedFirstSchema'

const names = migrations.map(({ name }) => name)
const first = migrations.slice(0, 1)
const later = { name: 'later', sql: 'CREATE TABLE later ()' }
const talk = talkAtNine()
const week = { 1: [{ from: '08:00', to: '12:00' }] }
const digital = talkAtNine({
  id: 'digital',
  start: '1999-11-02T09:00:00Z',
  end: '1999-11-02T09:30:00Z',
  form: 'phone',
  meeting: { kind: 'number', number: '00112233', caller: 'authority' },
  wish: { form: 'phone', on: null, by: null },
})
const seed = buildSeed([buildCitizenFile({ conversations: [talk, digital] })])

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

async function stepsIn(url: string): Promise<string[]> {
  const rows = await ask<{ name: string; at: Date }>(
    url,
    'SELECT * FROM migrations ORDER BY number',
  )
  expect(rows.every(({ at }) => at instanceof Date)).toBe(true)
  return rows.map(({ name }) => name)
}

describe('a database', () => {
  it('is given every step once, also when two programs start together and one later', async () => {
    const url = await emptyDatabase()
    await Promise.all([migrate(url), migrate(url)])
    await migrate(url)
    expect(await stepsIn(url)).toEqual(names)
  })

  it('from the first version on keeps what it has, and guards the times it holds', async () => {
    const url = await emptyDatabase()
    await migrate(url, first)
    expect(await stepsIn(url)).toEqual(names.slice(0, 1))
    await seedFirstSchema(url, seed, week)
    await migrate(url)
    expect(await stepsIn(url)).toEqual(names)
    const { store, close } = await postgresStore({ url })
    onTestFinished(close)
    expect(await talksOf(store)).toEqual([talk, digital])
    expect(await add(store, talkAtNine({ id: 'other' }))).toMatchObject({ because: 'occupied' })
    const owner = { kind: 'caseworker', id: 'caseworker' } as const
    expect(await store.read((view) => view.availabilities([owner]))).toEqual([
      buildAvailability({ owner, week }),
    ])
    const authorities = await store.read((view) => view.authorities())
    expect(authorities.map(({ sharesCalendar }) => sharesCalendar)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('keeps what was told of talks, as told of talks', async () => {
    const url = await emptyDatabase()
    await migrate(url, migrations.slice(0, names.indexOf('message-subjects')))
    await seedPostgres(url, buildSeed([buildCitizenFile()]))
    const { about, ...rest } = buildMessage()
    const told = { ...rest, about: { ...about, version: 3 } }
    await ask(
      url,
      `INSERT INTO messages VALUES (
        '${told.id}', '${told.authority}', '${told.citizen}', 'talk', 3, 'job',
        '2026-11-26T10:00:00+01', '${told.channel}', '${told.what}',
        '${JSON.stringify(told.content)}', '${told.madeAt}', '${told.notBefore}', NULL, 'waiting',
        NULL, 0, '[]', '${told.nextTry}', NULL)`,
    )
    await migrate(url)
    const { store, close } = await postgresStore({ url })
    onTestFinished(close)
    expect(await store.read((view) => view.messagesOf('citizen'))).toEqual([told])
  })

  it('keeps every offer in its order, at no employer and with nothing ticked', async () => {
    const url = await emptyDatabase()
    await migrate(url, migrations.slice(0, names.indexOf('offer-sites')))
    const offers = ['later', 'first'].map((id) => buildOffer({ id }))
    const bare = { citizen: { id: 'other', civilRegistrationNumber: '710580-1235' } }
    await seedPostgres(url, buildSeed([buildCitizenFile({ offers }), buildCitizenFile(bare)]))
    await ask(
      url,
      `UPDATE citizens SET offers = (
        SELECT coalesce(jsonb_agg(offer - 'employer' - 'responsible' - 'ticks'), '[]')
        FROM jsonb_array_elements(offers) AS offer
      )`,
    )
    await migrate(url)
    const { store, close } = await postgresStore({ url })
    onTestFinished(close)
    const files = await store.read((view) => view.citizenFiles(['citizen', 'other']))
    expect(files.map((file) => file.offers)).toEqual([offers, []])
  })

  it('of the first version in which a time is taken twice stays as it is', async () => {
    const url = await emptyDatabase()
    await migrate(url, first)
    const twice = [talk, talkAtNine({ id: 'twice' })]
    const seeded = buildSeed([buildCitizenFile({ conversations: twice })])
    await seedFirstSchema(url, seeded, week)
    await expect(migrate(url)).rejects.toMatchObject({ code: '23P01' })
    expect(await stepsIn(url)).toEqual(names.slice(0, 1))
  })

  it('that a newer program has migrated is refused, and left as it is', async () => {
    const url = await emptyDatabase()
    await migrate(url, [...migrations, later])
    const number = migrations.length + 1
    await expect(migrate(url)).rejects.toThrow(`step ${number} (later)`)
    await expect(postgresStore({ url })).rejects.toThrow(`step ${number} (later)`)
    expect(await stepsIn(url)).toEqual([...names, 'later'])
  })

  it('keeps none of the steps when one fails', async () => {
    const url = await emptyDatabase()
    const wrong = { name: 'wrong', sql: 'CREATE TABLE later (); SELECT nothing' }
    await expect(migrate(url, [...migrations, wrong])).rejects.toMatchObject({ code: '42703' })
    expect(await ask(url, `SELECT * FROM pg_tables WHERE schemaname = 'public'`)).toEqual([])
  })

  it('that is not migrated is not opened', async () => {
    const url = await emptyDatabase()
    await expect(postgresStore({ url })).rejects.toThrow('has not been migrated')
    await migrate(url, first)
    await expect(postgresStore({ url })).rejects.toThrow('has not been migrated')
  })
})
