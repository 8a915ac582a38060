import { expect, it } from 'vitest'
import type { CitizenNeeds } from '../../domain/citizenNeeds'
import type { Store } from '../store'

const said: CitizenNeeds = {
  citizen: 'citizen',
  version: 1,
  hindrances: [
    { id: 'away', kind: 'holiday', when: { every: 'day', from: '1999-11-01', to: '1999-11-05' } },
  ],
  interpreter: 'ar',
  disability: 'Hører dårligt: æøå',
  safety: null,
}

const kept = (store: Store, citizen = said.citizen) => store.read((view) => view.needs(citizen))
const replace = (store: Store, needs: CitizenNeeds) =>
  store.write((draft) => draft.replaceNeeds(needs))

/** A citizen’s needs are replaced by who saw them last. */
export function describeNeeds(open: () => Promise<Store>): void {
  it('finds what was last said of a citizen’s needs, and of nobody else’s', async () => {
    const store = await open()
    expect(await kept(store)).toBeNull()
    expect(await replace(store, said)).toEqual({ ok: true })
    const later = { ...said, version: 2, hindrances: [], interpreter: null, safety: 'To deltager' }
    expect(await replace(store, later)).toEqual({ ok: true })
    expect(await kept(store)).toEqual(later)
    expect(await kept(store, 'other')).toBeNull()
  })

  it.each([1, 3])('refuses to replace needs of version 1 by version %i', async (version) => {
    const store = await open()
    await replace(store, said)
    const saved = await replace(store, { ...said, version, safety: 'changed' })
    expect(saved).toEqual({ ok: false, because: 'stale' })
    expect(await kept(store)).toEqual(said)
  })

  it('refuses needs of nobody', async () => {
    const store = await open()
    await expect(replace(store, { ...said, citizen: 'nobody' })).rejects.toThrow(
      /not kept|foreign key/,
    )
    expect(await kept(store, 'nobody')).toBeNull()
  })
}
