import pg from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { freshDatabase } from '../../testing/freshDatabase'
import { askedOfAll } from '../../testing/shards/askedOfAll'
import { keylessTables } from '../../testing/shards/keylessTables'
import { describeSharedStore } from '../sharedStoreSuite'
import type { Store } from '../store'
import { describeStore } from '../storeSuite'
import { postgresStore } from './postgresStore'

const queries = vi.spyOn(pg.Client.prototype, 'query')

describeStore('a store in PostgreSQL', async (seed) => opened(await freshDatabase(seed)))

// Within one process writes are done one after another: those of several do meet.
describeStore('the stores of three processes in one PostgreSQL', async (seed) => {
  const url = await freshDatabase(seed)
  const stores = [await opened(url), await opened(url), await opened(url)]
  let turn = 0
  return {
    read: (work) => at(stores, 0).read(work),
    write: (work) => at(stores, turn++ % stores.length).write(work),
  }
})

describeSharedStore('the stores in one PostgreSQL', async (seed) => {
  const url = await freshDatabase(seed)
  return () => opened(url)
})

it('every statement of all that says where its rows are, or has a reason not to', () => {
  const statements = new Set(queries.mock.calls.map(([asked]: readonly unknown[]) => plain(asked)))
  expect(statements.size).toBeGreaterThan(30)
  const keyless = [...statements].filter((text) => keylessTables(text).length > 0)
  const parts = Object.keys(askedOfAll)
  expect(keyless.filter((text) => !parts.some((part) => text.includes(part)))).toEqual([])
  expect(parts.filter((part) => !keyless.some((text) => text.includes(part)))).toEqual([])
})

function plain(asked: unknown): string {
  if (typeof asked === 'object' && asked !== null && 'text' in asked) return plain(asked.text)
  return typeof asked === 'string' ? asked.replaceAll('"', '').replaceAll(/\s+/g, ' ') : ''
}

function at<T>(rows: readonly T[], index: number): T {
  const row = rows[index]
  if (row === undefined) throw new Error('no such row')
  return row
}

async function opened(url: string): Promise<Store> {
  const { store, close } = await postgresStore({ url })
  onTestFinished(close)
  return store
}
