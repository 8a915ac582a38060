import pg from 'pg'
import { expect, it } from 'vitest'
import { StoreFailure } from '../storeFailure'
import { tellFailures } from './tellFailures'

/** Connections that fail whatever they are asked, and what came of the first of them. */
async function failing(failure: Error) {
  const seen = { asked: 0, thrownAway: [] as unknown[] }
  const client = {
    query: () => {
      seen.asked += 1
      return Promise.reject(failure)
    },
    release: (broken: unknown) => seen.thrownAway.push(broken),
  }
  const pool = tellFailures({ connect: async () => client } as unknown as pg.Pool)
  const connection = await pool.connect()
  const ask = () => connection.query('select', [])
  return { seen, ask, release: () => connection.release() }
}

function said(code: string): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError('said', 0, 'error'), { code, detail: 'a row' })
}

const ofTheLine: readonly (readonly [who: string, failure: Error])[] = [
  ['the driver', new Error('Query read timeout')],
  ...['57P01', '57P03', '57014', '08006', '53300', '55P03'].map(
    (code) => [`the database (${code})`, said(code)] as const,
  ),
]

it.each(ofTheLine)(
  'what %s says of the line is away, and the line is not used again',
  async (_, failure) => {
    const { seen, ask, release } = await failing(failure)
    const away = expect.objectContaining({ constructor: StoreFailure, because: 'away' })
    await expect(ask()).rejects.toEqual(away)
    await expect(ask()).rejects.toEqual(away)
    release()
    expect(seen).toEqual({ asked: 1, thrownAway: [true] })
  },
)

it('a disk that is full is told as such, and the line is good', async () => {
  const { seen, ask, release } = await failing(said('53100'))
  await expect(ask()).rejects.toMatchObject({ because: 'full' })
  release()
  expect(seen.thrownAway).toEqual([false])
})

it.each(['40001', '40P01', '23505', '22021', ''])(
  'what else the database says (%s) is thrown as it is, without the row',
  async (code) => {
    const failure = said(code)
    const { ask } = await failing(failure)
    await expect(ask()).rejects.toBe(failure)
    expect(failure.detail).toBeUndefined()
  },
)
