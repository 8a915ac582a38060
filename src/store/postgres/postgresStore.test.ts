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

describeSharedStore('the stores in one PostgreSQL', async (seed) => {
  const url = await freshDatabase(seed)
  return () => opened(url)
})

it('every statement of all that says where its rows are, or has a reason not to', () => {
  const statements = new Set(queries.mock.calls.map(([text]: readonly unknown[]) => plain(text)))
  expect(statements.size).toBeGreaterThan(30)
  const keyless = [...statements].filter((text) => keylessTables(text).length > 0)
  const parts = Object.keys(askedOfAll)
  expect(keyless.filter((text) => !parts.some((part) => text.includes(part)))).toEqual([])
  expect(parts.filter((part) => !keyless.some((text) => text.includes(part)))).toEqual([])
})

function plain(text: unknown): string {
  return typeof text === 'string' ? text.replaceAll('"', '').replaceAll(/\s+/g, ' ') : ''
}

async function opened(url: string): Promise<Store> {
  const { store, close } = await postgresStore({ url })
  onTestFinished(close)
  return store
}
