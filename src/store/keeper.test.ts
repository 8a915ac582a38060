import { describe, expect, it } from 'vitest'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildSeed } from '../testing/buildSeed'
import { rememberedAnswer } from '../testing/rememberedAnswer'
import { sharedKeeper } from '../testing/sharedKeeper'
import { add, talkAtNine, talksOf } from '../testing/storeDeeds'
import { contentsOf, type Contents } from './contents'
import { memoryStore } from './memory'
import { describeStore } from './storeSuite'

const seed = buildSeed([
  buildCitizenFile({ citizen: { id: 'citizen' } }),
  buildCitizenFile({ citizen: { id: 'other' } }),
])

/** Two processes, such as two tabs, that keep what they write in the same place. */
function openTwo() {
  const keeper = sharedKeeper()
  const open = () => memoryStore(contentsOf(seed), keeper)
  return { keeper, one: open(), two: open() }
}

describeStore('a store with a keeper', async (seed) =>
  memoryStore(contentsOf(seed), sharedKeeper()),
)

describe('two stores of one keeper', () => {
  it('see in a read what the other wrote', async () => {
    const { one, two } = openTwo()
    expect(await talksOf(two)).toEqual([])
    await add(one, talkAtNine())
    expect(await talksOf(two)).toEqual([talkAtNine()])
  })

  it('see in a write what the other wrote', async () => {
    const { one, two } = openTwo()
    await add(one, talkAtNine())
    expect(await add(two, talkAtNine({ id: 'late', citizen: 'other' }))).toMatchObject({
      because: 'occupied',
    })
    expect(await add(two, talkAtNine())).toEqual({ ok: false, because: 'id-exists' })
  })

  it('book one of two talks for the same time', async () => {
    const { one, two } = openTwo()
    const saved = await Promise.all([
      add(one, talkAtNine()),
      add(two, talkAtNine({ id: 'late', citizen: 'other' })),
    ])
    expect(saved.map(({ ok }) => ok)).toEqual([true, false])
    expect([await talksOf(one), await talksOf(one, 'other')]).toEqual([[talkAtNine()], []])
  })

  it('remember the other’s answers', async () => {
    const { one, two } = openTwo()
    await one.write((draft) => draft.remember('request', rememberedAnswer))
    expect(await two.read((view) => view.answerTo('request'))).toEqual(rememberedAnswer)
  })

  it('lose nothing when both write many times', async () => {
    const { one, two } = openTwo()
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) =>
        (index % 2 === 0 ? one : two).write((draft) =>
          draft.remember(String(index), rememberedAnswer),
        ),
      ),
    )
    for (const store of [one, two])
      for (let index = 0; index < 20; index++)
        expect(await store.read((view) => view.answerTo(String(index)))).not.toBeNull()
  })
})

describe('a store', () => {
  it('writes only the records a write touched', async () => {
    const { keeper, one } = openTwo()
    await one.write(async (draft) => {
      await draft.addConversation(talkAtNine())
      await draft.remember('request', rememberedAnswer)
    })
    const [changes] = keeper.kept()
    expect(changes?.citizenFiles.map(({ citizen }) => citizen.id)).toEqual(['citizen'])
    expect(changes?.answers).toEqual([['request', rememberedAnswer]])
  })

  it('keeps nothing when a write wrote nothing', async () => {
    const { keeper, one } = openTwo()
    await add(one, talkAtNine())
    await add(one, talkAtNine())
    await one.write(async () => 'nothing')
    expect(keeper.kept()).toHaveLength(1)
  })

  it('stays as it was when what it wrote cannot be kept', async () => {
    const { keeper, one } = openTwo()
    keeper.failNext()
    await expect(add(one, talkAtNine())).rejects.toThrow('nothing more can be kept')
    expect(await talksOf(one)).toEqual([])
    expect(await add(one, talkAtNine())).toEqual({ ok: true })
  })

  it('does not put older contents back when a read began before a write ended', async () => {
    let release = () => {}
    const waits = [new Promise<void>((resolve) => (release = resolve))]
    const takeIn = async (contents: Contents) => {
      await waits.shift()
      return contents
    }
    const store = memoryStore(contentsOf(seed), { ...sharedKeeper(), takeIn })
    const read = talksOf(store)
    await add(store, talkAtNine())
    release()
    await read
    expect(await talksOf(store)).toEqual([talkAtNine()])
  })
})
