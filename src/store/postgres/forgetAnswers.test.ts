import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { buildSeed } from '../../testing/buildSeed'
import { freshDatabase } from '../../testing/freshDatabase'
import { rememberedAnswer } from '../../testing/rememberedAnswer'
import { nine } from '../../testing/storeDeeds'
import { postgresStore } from './postgresStore'

const seed = buildSeed()

it('an answer is forgotten after thirty days, unless a form that is open still rests on it', async () => {
  const url = await freshDatabase(seed)
  const first = await postgresStore({ url })
  await first.store.write(async (draft) => {
    for (const request of ['person old', 'person young', 'person open'])
      await draft.remember(request, rememberedAnswer)
    const typed = { person: 'person', form: 'form', content: 'typed', at: nine }
    await draft.keepFormDraft({ ...typed, requestId: 'open' })
  })
  await first.close()

  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  await client.query(`UPDATE answers SET at = now() - interval '30 days 1 hour'`)
  await client.query(
    `UPDATE answers SET at = now() - interval '29 days' WHERE request = 'person young'`,
  )
  const { close } = await postgresStore({ url })
  onTestFinished(close)
  const kept = async () =>
    (await client.query<{ request: string }>('SELECT request FROM answers ORDER BY 1')).rows
  await expect.poll(kept).toEqual([{ request: 'person open' }, { request: 'person young' }])
})
