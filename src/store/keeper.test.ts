import { describe, expect, it } from 'vitest'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildSeed } from '../testing/buildSeed'
import { rememberedAnswer } from '../testing/rememberedAnswer'
import { sharedKeeper } from '../testing/sharedKeeper'
import { add, talkAtNine, talksOf } from '../testing/storeDeeds'
import { contentsOf, type Contents } from './contents'
import { memoryStore } from './memory'
import { describeSharedStore } from './sharedStoreSuite'
import { describeStore } from './storeSuite'

const seed = buildSeed([buildCitizenFile({ citizen: { id: 'citizen' } })])

function openKept() {
  const keeper = sharedKeeper()
  return { keeper, store: memoryStore(contentsOf(seed), keeper) }
}

describeStore('a store with a keeper', async (seed) =>
  memoryStore(contentsOf(seed), sharedKeeper()),
)

describeSharedStore('the stores of one keeper', async (seed) => {
  const keeper = sharedKeeper()
  return async () => memoryStore(contentsOf(seed), keeper)
})

describe('a store', () => {
  it('writes only the records a write touched', async () => {
    const { keeper, store } = openKept()
    await store.write(async (draft) => {
      await draft.addConversation(talkAtNine())
      await draft.remember('request', rememberedAnswer)
    })
    const [changes] = keeper.kept()
    expect(changes?.citizenFiles.map(({ citizen }) => citizen.id)).toEqual(['citizen'])
    expect(changes?.answers).toEqual([['request', rememberedAnswer]])
  })

  it('keeps nothing when a write wrote nothing', async () => {
    const { keeper, store } = openKept()
    await add(store, talkAtNine())
    await add(store, talkAtNine())
    await store.write(async () => 'nothing')
    expect(keeper.kept()).toHaveLength(1)
  })

  it('stays as it was when what it wrote cannot be kept', async () => {
    const { keeper, store } = openKept()
    keeper.failNext()
    await expect(add(store, talkAtNine())).rejects.toThrow('nothing more can be kept')
    expect(await talksOf(store)).toEqual([])
    expect(await add(store, talkAtNine())).toEqual({ ok: true })
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
