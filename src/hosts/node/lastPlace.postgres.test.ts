import { expect, it, onTestFinished } from 'vitest'
import type { Store } from '../../store/store'
import { postgresStore } from '../../store/postgres/postgresStore'
import { freshDatabase } from '../../testing/freshDatabase'
import { askForTheLastPlace, oneLeft } from '../../testing/lastPlace'

/** As many processes, over one database: within one, writes are done one after another. */
async function shared(processes: number): Promise<Store> {
  const url = await freshDatabase(oneLeft)
  const stores = await Promise.all(
    Array.from({ length: processes }, async () => {
      const { store, close } = await postgresStore({ url })
      onTestFinished(close)
      return store
    }),
  )
  const [first] = stores
  if (!first) throw new RangeError('no process')
  let turn = 0
  return {
    read: (work) => first.read(work),
    write: (work) => (stores[turn++ % stores.length] ?? first).write(work),
  }
}

it.each([1, 4])(
  'the last of one in four is given once when 32 ask in %i processes',
  async (count) => {
    const { kept, refused, reasons, quota, exempted } = await askForTheLastPlace(
      await shared(count),
    )
    expect(kept).toBe(1)
    expect(refused).toHaveLength(31)
    expect(new Set(refused)).toEqual(new Set(['422 law-refuses', '412 stale-version']))
    expect(reasons).toEqual([expect.stringContaining('10 af 10 er brugt')])
    expect({ ...quota, exempted }).toEqual({
      open: 40,
      places: 10,
      used: 10,
      left: 0,
      exempted: 10,
    })
  },
)
