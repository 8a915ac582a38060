import { onTestFinished } from 'vitest'
import { freshDatabase } from '../../testing/freshDatabase'
import { describeSharedStore } from '../sharedStoreSuite'
import type { Store } from '../store'
import { describeStore } from '../storeSuite'
import { postgresStore } from './postgresStore'

describeStore('a store in PostgreSQL', async (seed) => opened(await freshDatabase(seed)))

describeSharedStore('the stores in one PostgreSQL', async (seed) => {
  const url = await freshDatabase(seed)
  return () => opened(url)
})

async function opened(url: string): Promise<Store> {
  const { store, close } = await postgresStore({ url })
  onTestFinished(close)
  return store
}
