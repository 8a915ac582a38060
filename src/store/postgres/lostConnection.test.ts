import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildSeed } from '../../testing/buildSeed'
import { freshDatabase } from '../../testing/freshDatabase'
import { add, talkAtNine, talksOf } from '../../testing/storeDeeds'
import { StoreFailure } from '../storeFailure'
import { postgresStore } from './postgresStore'

/** A store behind a line that can be cut when the program says a word, before an answer comes back. */
async function openBehindLine() {
  let cutAt: string | null = null
  const url = new URL(await freshDatabase(buildSeed([buildCitizenFile()])))
  const [port, host] = [Number(url.port), url.hostname]
  const line = createServer((near) => {
    const far = connect(port, host)
    near.on('data', (said) => {
      far.write(said)
      if (cutAt === null || !said.toString().includes(cutAt)) return
      cutAt = null
      far.removeAllListeners('data')
      // Time for the database to do what it was told, though nobody hears of it.
      far.once('data', () => near.destroy())
    })
    far.on('data', (said) => near.write(said))
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      end.on('close', () => other.destroy())
      end.on('error', () => undefined)
    }
  })
  await once(line.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void line.close())
  url.port = String((line.address() as AddressInfo).port)
  const { store, ready, close } = await postgresStore({ url: url.href })
  onTestFinished(close)
  return { store, ready, cutWhenSaid: (word: string) => (cutAt = word) }
}

const away = expect.objectContaining({ constructor: StoreFailure, because: 'away' })

it('a line cut before the end of a write is told, and nothing is kept', async () => {
  const { store, cutWhenSaid } = await openBehindLine()
  cutWhenSaid('insert into "conversations"')
  await expect(add(store, talkAtNine())).rejects.toEqual(away)
  expect(await talksOf(store)).toEqual([])
  expect(await add(store, talkAtNine())).toEqual({ ok: true })
})

it('a line cut after the word that ends a write is told as away too, though all is kept', async () => {
  const { store, cutWhenSaid } = await openBehindLine()
  cutWhenSaid('commit')
  await expect(add(store, talkAtNine())).rejects.toEqual(away)
  expect(await talksOf(store)).toEqual([talkAtNine()])
})

it('a line cut in a read is told, and the next read has a line again', async () => {
  const { store, ready, cutWhenSaid } = await openBehindLine()
  cutWhenSaid('from "citizens"')
  await expect(talksOf(store)).rejects.toEqual(away)
  expect(await ready()).toBe(true)
  expect(await talksOf(store)).toEqual([])
})
