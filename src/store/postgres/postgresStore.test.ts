import { onTestFinished } from 'vitest'
import { freshDatabase } from '../../testing/freshDatabase'
import { describeStore } from '../storeSuite'
import { postgresStore } from './postgresStore'

describeStore('a store in PostgreSQL', async (seed) => {
  const { store, close } = await postgresStore({ url: await freshDatabase(seed) })
  onTestFinished(close)
  return store
})
