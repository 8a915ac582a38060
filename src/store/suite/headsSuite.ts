import { describe, expect, it } from 'vitest'
import { buildAuthority } from '../../testing/buildAuthority'
import { buildBenefit } from '../../testing/buildBenefit'
import { buildCitizen } from '../../testing/buildCitizen'
import { add, replace, talkAtNine } from '../../testing/storeDeeds'
import type { Store } from '../store'

/** What a list of citizens rests on: who they are, and whether what was found of them still holds. */
export function describeHeads(open: () => Promise<Store>): void {
  const headsIn = (store: Store) =>
    store.read((view) => view.citizenHeadsOf(buildAuthority({ kind: 'job-centre' })))
  const stateOf = async (store: Store, id = 'citizen') =>
    (await headsIn(store)).find((head) => head.id === id)?.state

  it('tells what citizens are looked for by', async () => {
    const store = await open()
    const [head] = await headsIn(store)
    const { name, civilRegistrationNumber, municipality } = buildCitizen()
    const state = expect.any(Object)
    expect(head).toEqual({ id: 'citizen', name, civilRegistrationNumber, municipality, state })
  })

  it('tells the files asked for by id, without those nobody has', async () => {
    const store = await open()
    const files = await store.read((view) => view.citizenFiles(['other', 'nobody', 'citizen']))
    expect(files.map(({ citizen }) => citizen.id)).toEqual(['citizen', 'other'])
    expect(await store.read((view) => view.citizenFiles([]))).toEqual([])
  })

  describe('the state of a citizen', () => {
    it('is the same while nothing has changed, whatever happens to others', async () => {
      const store = await open()
      const before = await stateOf(store)
      await add(store, talkAtNine({ citizen: 'other' }))
      expect(await stateOf(store)).toBe(before)
    })

    it('is another when a talk is booked, cancelled or booked again, or the facts change', async () => {
      const store = await open()
      const states = [await stateOf(store)]
      const deeds = [
        () => add(store, talkAtNine()),
        () => replace(store, talkAtNine({ version: 2, status: 'cancelled' })),
        () => replace(store, talkAtNine({ version: 3 })),
        () =>
          store.write((draft) =>
            draft.replaceFacts({
              citizen: buildCitizen({ version: 2 }),
              benefits: [buildBenefit({ from: '1999-11-01' })],
              exemptions: [],
            }),
          ),
      ]
      for (const deed of deeds) {
        await deed()
        states.push(await stateOf(store))
      }
      expect(new Set(states).size).toBe(5)
    })

    it('seen in a write that is forgotten stands for nothing after it', async () => {
      const store = await open()
      const seen: unknown[] = []
      const work = store.write(async (draft) => {
        await draft.addConversation(talkAtNine())
        const heads = await draft.citizenHeadsOf(buildAuthority())
        seen.push(heads.find(({ id }) => id === 'citizen')?.state)
        throw new Error('on purpose')
      })
      await expect(work).rejects.toThrow('on purpose')
      expect(await stateOf(store)).not.toBe(seen[0])
    })
  })
}
