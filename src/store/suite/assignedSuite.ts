import { describe, expect, it } from 'vitest'
import { buildAuthority } from '../../testing/buildAuthority'
import { buildBenefit } from '../../testing/buildBenefit'
import { buildCitizen } from '../../testing/buildCitizen'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { add, talkAtNine } from '../../testing/storeDeeds'
import type { Store } from '../store'

/** To whom a citizen is given, by authority. */
export function describeAssigned(open: () => Promise<Store>): void {
  const fileOf = (store: Store, id = 'citizen') => store.read((view) => view.citizenFile(id))
  const assign = (store: Store, assigned: Readonly<Record<string, string>>, id = 'citizen') =>
    store.write((draft) => draft.replaceAssigned(id, assigned))

  describe('to whom a citizen is given', () => {
    it('is said nowhere until somebody says it, and is replaced and taken away', async () => {
      const store = await open()
      await add(store, talkAtNine())
      const before = await fileOf(store)
      expect(before).not.toHaveProperty('assigned')
      const both = { 'job-centre': 'caseworker', fund: 'adviser' }
      await assign(store, both)
      expect(await fileOf(store)).toEqual({ ...before, assigned: both })
      await assign(store, {})
      expect(await fileOf(store)).toEqual({ ...before, assigned: {} })
    })

    it('is nobody else’s, and is seen within the write', async () => {
      const store = await open()
      const seen = await store.write(async (draft) => {
        await draft.replaceAssigned('citizen', { fund: 'adviser' })
        return draft.citizenFile('citizen')
      })
      expect(seen?.assigned).toEqual({ fund: 'adviser' })
      expect(await fileOf(store, 'other')).not.toHaveProperty('assigned')
    })

    it('stays when the facts change, and makes the citizen’s state another', async () => {
      const store = await open()
      const stateOf = async () => {
        const heads = await store.read((view) => view.citizenHeadsOf(buildAuthority()))
        return heads.find(({ id }) => id === 'citizen')?.state
      }
      const before = await stateOf()
      await assign(store, { 'job-centre': 'colleague' })
      expect(await stateOf()).not.toBe(before)
      await store.write((draft) =>
        draft.replaceFacts({
          citizen: buildCitizen({ version: 2 }),
          benefits: [buildBenefit({ from: '1999-11-01' })],
          exemptions: [],
        }),
      )
      expect((await fileOf(store))?.assigned).toEqual({ 'job-centre': 'colleague' })
    })

    it('comes with a new citizen', async () => {
      const store = await open()
      const citizen = { id: 'new', civilRegistrationNumber: '610190-1111' }
      const file = buildCitizenFile({ citizen, assigned: { fund: 'adviser' } })
      await store.write((draft) => draft.addCitizenFiles([file]))
      expect(await fileOf(store, 'new')).toEqual(file)
    })

    it('is forgotten when the write throws, and of a citizen not kept is a mistake', async () => {
      const store = await open()
      const work = store.write(async (draft) => {
        await draft.replaceAssigned('citizen', { fund: 'adviser' })
        throw new Error('on purpose')
      })
      await expect(work).rejects.toThrow('on purpose')
      expect(await fileOf(store)).not.toHaveProperty('assigned')
      await expect(assign(store, { fund: 'adviser' }, 'nobody')).rejects.toThrow(Error)
    })
  })
}
