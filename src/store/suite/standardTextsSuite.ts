import { expect, it } from 'vitest'
import type { StandardTexts } from '../../domain/standardText'
import type { Store } from '../store'

const said: StandardTexts = {
  authority: 'job-centre',
  version: 1,
  texts: [
    { id: 'jobs', use: 'agreement', text: 'Søge tre job om ugen: æøå' },
    { id: 'away', use: 'reason', text: 'Medarbejderen er fraværende' },
  ],
}

const kept = (store: Store, authority = said.authority) =>
  store.read((view) => view.standardTexts(authority))
const replace = (store: Store, texts: StandardTexts) =>
  store.write((draft) => draft.replaceStandardTexts(texts))

/** An authority’s standard texts are replaced by who saw them last. */
export function describeStandardTexts(open: () => Promise<Store>): void {
  it('finds the standard texts an authority last kept, in their order, and nobody else’s', async () => {
    const store = await open()
    expect(await kept(store)).toBeNull()
    expect(await replace(store, said)).toEqual({ ok: true })
    const later = { ...said, version: 2, texts: said.texts.toReversed() }
    expect(await replace(store, later)).toEqual({ ok: true })
    expect(await kept(store)).toEqual(later)
    expect(await kept(store, 'fund')).toBeNull()
  })

  it.each([1, 3])('refuses to replace standard texts of version 1 by %i', async (version) => {
    const store = await open()
    await replace(store, said)
    expect(await replace(store, { ...said, version, texts: [] })).toEqual({
      ok: false,
      because: 'stale',
    })
    expect(await kept(store)).toEqual(said)
  })

  it('refuses standard texts of no authority', async () => {
    const store = await open()
    await expect(replace(store, { ...said, authority: 'nobody' })).rejects.toThrow(
      /not kept|foreign key/,
    )
    expect(await kept(store, 'nobody')).toBeNull()
  })
}
