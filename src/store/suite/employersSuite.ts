import { expect, it } from 'vitest'
import type { Employer } from '../../domain/employers/employer'
import { buildEmployer } from '../../testing/buildEmployer'
import type { Store } from '../store'

const said = buildEmployer({ name: 'Ærø Å-gård', entrance: null, pNumber: '1234567890' })

const listOf = (store: Store, authority = said.authority) =>
  store.read((view) => view.employersOf(authority))
const one = (store: Store, id: string) => store.read((view) => view.employer(id))
const keep = (store: Store, employer: Employer) =>
  store.write((draft) => draft.keepEmployer(employer))

/** The employers of a municipality are changed by who saw them last. */
export function describeEmployers(open: () => Promise<Store>): void {
  it('finds an employer as it was last kept, by id and among those of its authority alone', async () => {
    const store = await open()
    expect([await listOf(store), await one(store, said.id)]).toEqual([[], null])
    const second = buildEmployer({ id: 'an-employer', contacts: [], address: null })
    const away = buildEmployer({ id: 'away', authority: 'job-centre-away' })
    for (const employer of [said, second, away])
      expect(await keep(store, employer)).toEqual({ ok: true })
    expect(await listOf(store)).toEqual([second, said])
    const later: Employer = {
      ...said,
      version: 2,
      state: 'closed',
      contacts: [...said.contacts, { name: 'Ask', phone: '', email: '' }],
      changed: { by: 'colleague', at: '1999-10-02T08:00:00Z' },
    }
    expect(await keep(store, later)).toEqual({ ok: true })
    expect(await one(store, said.id)).toEqual(later)
    expect(await listOf(store, 'job-centre-away')).toEqual([away])
    expect(await listOf(store, 'fund')).toEqual([])
  })

  it('keeps nothing from who has not seen the employer as it is', async () => {
    const store = await open()
    await keep(store, said)
    for (const version of [1, 3])
      expect(await keep(store, { ...said, name: 'En anden', version })).toEqual({
        ok: false,
        because: 'stale',
      })
    expect(await one(store, said.id)).toEqual(said)
  })
}
