import { inspect } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { buildBenefit } from '../../testing/buildBenefit'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { buildSeed } from '../../testing/buildSeed'
import { emptyDatabase } from '../../testing/freshDatabase'
import { add, nine, talkAtNine } from '../../testing/storeDeeds'
import { contentsOf, type Seed } from '../contents'
import { memoryStore } from '../memory'
import type { Store, View } from '../store'
import { postgresStore } from './postgresStore'
import { seedPostgres } from './seedPostgres'

const seed = buildSeed([
  buildCitizenFile({
    benefits: [buildBenefit({ from: '1999-01-01' })],
    conversations: [talkAtNine()],
    journal: [buildJournalEntry({ at: nine, id: 'z' }), buildJournalEntry({ at: nine, id: 'a' })],
  }),
  buildCitizenFile({ citizen: { id: 'other', civilRegistrationNumber: '710580-1235' } }),
])
const crowd = (count: number): Seed =>
  buildSeed(
    Array.from({ length: count }, (_, index) =>
      buildCitizenFile({
        citizen: { id: `citizen ${index}`, civilRegistrationNumber: `710580-${1000 + index}` },
      }),
    ),
  )

async function openedAt(url: string): Promise<Store> {
  const { store, close } = await postgresStore({ url })
  onTestFinished(close)
  return store
}

async function everything(view: View) {
  const authorities = await view.authorities()
  return Promise.all(
    authorities.map(async (authority) => [
      authority,
      await view.peopleOf(authority.id),
      await view.roomsOf(authority.id),
      await view.citizenFiles((await view.citizenHeadsOf(authority)).map(({ id }) => id)),
    ]),
  )
}

it('a seed is all there, as in memory, and the times of its talks are taken', async () => {
  const url = await emptyDatabase('migrated')
  expect(await seedPostgres(url, seed)).toEqual({ ok: true })
  const store = await openedAt(url)
  const inMemory = await memoryStore(contentsOf(seed)).read(everything)
  expect(await store.read(everything)).toStrictEqual(inMemory)
  expect(await add(store, talkAtNine({ id: 'late' }))).toMatchObject({ because: 'occupied' })
})

it('a seed larger than one statement can hold is all there', async () => {
  const url = await emptyDatabase('migrated')
  await seedPostgres(url, crowd(4500))
  const store = await openedAt(url)
  const kept = await store.read(everything)
  expect(kept.flat(2)).toHaveLength(
    (await memoryStore(contentsOf(crowd(4500))).read(everything)).flat(2).length,
  )
})

it('a database with citizens is left as it is, unless the seed is to be there instead', async () => {
  const url = await emptyDatabase('migrated')
  await seedPostgres(url, seed)
  expect(await seedPostgres(url, crowd(3))).toEqual({ ok: false, because: 'has-citizens' })
  const store = await openedAt(url)
  expect(await store.read((view) => view.citizenFile('citizen'))).not.toBeNull()
  expect(await seedPostgres(url, crowd(3), { instead: true })).toEqual({ ok: true })
  expect(await store.read((view) => view.citizenFile('citizen'))).toBeNull()
  expect(await store.read((view) => view.citizenFile('citizen 2'))).not.toBeNull()
})

it('a seed that cannot be kept leaves nothing, and its failure quotes nobody’s number', async () => {
  const url = await emptyDatabase('migrated')
  const twins = buildSeed([
    buildCitizenFile({ citizen: { id: 'one' } }),
    buildCitizenFile({ citizen: { id: 'two' } }),
  ])
  const failure: unknown = await seedPostgres(url, twins).catch((cause: unknown) => cause)
  expect(failure).toMatchObject({ code: '23505' })
  expect(inspect(failure, { depth: 9 })).not.toContain('710580-1234')
  expect(await seedPostgres(url, seed)).toEqual({ ok: true })
})
