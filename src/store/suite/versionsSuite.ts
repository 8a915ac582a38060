import { expect, it } from 'vitest'
import { addMinutes } from '../../domain/instant'
import { add, nine, replace, talkAtNine, talksOf } from '../../testing/storeDeeds'
import type { Store } from '../store'

/** What somebody else has changed in the meantime is not overwritten. */
export function describeVersions(open: () => Promise<Store>): void {
  it('replaces the talk that was last seen', async () => {
    const store = await open()
    await add(store, talkAtNine())
    const changed = talkAtNine({ version: 2, topic: 'changed' })
    expect(await replace(store, changed)).toEqual({ ok: true })
    expect(await talksOf(store)).toEqual([changed])
  })

  it.each([1, 3])('refuses to replace version 1 by version %i', async (version) => {
    const store = await open()
    await add(store, talkAtNine())
    expect(await replace(store, talkAtNine({ version, topic: 'changed' }))).toEqual({
      ok: false,
      because: 'stale',
    })
    expect(await talksOf(store)).toEqual([talkAtNine()])
  })

  it('lets one of two changes to the same version through', async () => {
    const store = await open()
    await add(store, talkAtNine())
    const saved = await Promise.all(
      ['one', 'two'].map((topic) => replace(store, talkAtNine({ version: 2, topic }))),
    )
    expect(saved).toContainEqual({ ok: true })
    expect(saved).toContainEqual({ ok: false, because: 'stale' })
  })

  it('refuses to replace what is not there', async () => {
    const store = await open()
    expect(await replace(store, talkAtNine({ version: 2 }))).toEqual({
      ok: false,
      because: 'stale',
    })
  })

  it.each(['citizen', 'other'])('refuses an id that exists already, for %s', async (citizen) => {
    const store = await open()
    await add(store, talkAtNine())
    const later = { start: addMinutes(nine, 90), end: addMinutes(nine, 120) }
    const saved = await add(store, talkAtNine({ citizen, ...later }))
    expect(saved).toEqual({ ok: false, because: 'id-exists' })
    expect(await talksOf(store)).toEqual([talkAtNine()])
  })
}
