import { describe, expect, it } from 'vitest'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildSeed } from '../testing/buildSeed'
import { rememberedAnswer } from '../testing/rememberedAnswer'
import { add, talkAtNine, talksOf } from '../testing/storeDeeds'
import type { Seed } from './contents'
import type { Store } from './store'

const seed = buildSeed([
  buildCitizenFile({ citizen: { id: 'citizen' } }),
  buildCitizenFile({ citizen: { id: 'other', civilRegistrationNumber: '710580-1235' } }),
])

/**
 * What two processes that keep their things in one place are promised, such as two tabs or two
 * servers; `open` gives a way to start them. One that starts later finds everything too.
 */
export function describeSharedStore(
  name: string,
  open: (seed: Seed) => Promise<() => Promise<Store>>,
): void {
  async function openTwo() {
    const start = await open(seed)
    return { start, one: await start(), two: await start() }
  }

  describe.each([name])('two of %s', () => {
    it('see in a read what the other wrote', async () => {
      const { one, two } = await openTwo()
      expect(await talksOf(two)).toEqual([])
      await add(one, talkAtNine())
      expect(await talksOf(two)).toEqual([talkAtNine()])
    })

    it('see in a write what the other wrote', async () => {
      const { one, two } = await openTwo()
      await add(one, talkAtNine())
      expect(await add(two, talkAtNine({ id: 'late', citizen: 'other' }))).toMatchObject({
        because: 'occupied',
      })
      expect(await add(two, talkAtNine())).toEqual({ ok: false, because: 'id-exists' })
    })

    it('book one of two talks for the same time', async () => {
      const { one, two } = await openTwo()
      const saved = await Promise.all([
        add(one, talkAtNine()),
        add(two, talkAtNine({ id: 'late', citizen: 'other' })),
      ])
      expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
      const talks = [...(await talksOf(one)), ...(await talksOf(two, 'other'))]
      expect(talks).toHaveLength(1)
    })

    it('remember the other’s answers, and so does one that starts later', async () => {
      const { start, one, two } = await openTwo()
      await one.write((draft) => draft.remember('request', rememberedAnswer))
      for (const store of [two, await start()])
        expect(await store.read((view) => view.answerTo('request'))).toEqual(rememberedAnswer)
    })

    it('lose nothing when both write many times, and one that starts later finds it', async () => {
      const { start, one, two } = await openTwo()
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) =>
          (index % 2 === 0 ? one : two).write((draft) =>
            draft.remember(String(index), rememberedAnswer),
          ),
        ),
      )
      for (const store of [one, two, await start()])
        for (let index = 0; index < 20; index++)
          expect(await store.read((view) => view.answerTo(String(index)))).not.toBeNull()
    })
  })
}
