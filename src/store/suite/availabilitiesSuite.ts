import { expect, it } from 'vitest'
import type { AvailabilityOwner, Hours } from '../../domain/availability'
import { unkeptAvailability } from '../../domain/unkeptAvailability'
import { buildAvailability } from '../../testing/buildAvailability'
import { add, nine, talkAtNine } from '../../testing/storeDeeds'
import type { Store } from '../store'

const caseworker = { kind: 'caseworker', id: 'caseworker' } as const
const room = { kind: 'room', id: 'room' } as const
const busy = [{ start: '1999-11-01T08:00:00Z', end: '1999-11-01T08:30:00Z' }]
const changed: Hours = buildAvailability({
  version: 2,
  week: { 7: [{ from: '06:00', to: '22:00' }] },
  exceptions: [{ on: '1999-11-01', spans: [] }],
  absences: [{ id: 'æøå', from: '1999-12-01', to: '1999-12-02', kind: 'course' }],
  bufferMinutes: 60,
})

const kept = (store: Store, ...owners: AvailabilityOwner[]) =>
  store.read((view) => view.availabilities(owners))
const replace = (store: Store, hours: Hours) => store.write((draft) => draft.replaceHours(hours))

/** Hours are replaced by who saw them last; busy times beside them by whoever reads them in. */
export function describeAvailabilities(open: () => Promise<Store>): void {
  it('finds the hours of those asked for, in order, and of nobody else', async () => {
    const store = await open()
    const colleague = { kind: 'caseworker', id: 'colleague' } as const
    const found = await kept(store, colleague, caseworker, room, caseworker)
    expect(found).toEqual([buildAvailability(), buildAvailability({ owner: colleague })])
    expect(await kept(store, { kind: 'room', id: 'caseworker' })).toEqual([])
    expect(await kept(store)).toEqual([])
  })

  it('replaces the hours that were last seen, and leaves the busy times', async () => {
    const store = await open()
    await store.write((draft) => draft.replaceBusyTimes(caseworker, busy, nine))
    expect(await replace(store, changed)).toEqual({ ok: true })
    expect(await kept(store, caseworker)).toEqual([{ ...changed, busy, busyFrom: nine }])
  })

  it.each([1, 3])('refuses to replace hours of version 1 by version %i', async (version) => {
    const store = await open()
    expect(await replace(store, { ...changed, version })).toEqual({ ok: false, because: 'stale' })
    expect(await kept(store, caseworker)).toEqual([buildAvailability()])
  })

  it('lets one of two changes to the same hours through', async () => {
    const store = await open()
    const saved = await Promise.all(
      [5, 10].map((bufferMinutes) => replace(store, { ...changed, bufferMinutes })),
    )
    expect(saved).toContainEqual({ ok: true })
    expect(saved).toContainEqual({ ok: false, because: 'stale' })
  })

  it('begins the hours nobody has kept with version 1', async () => {
    const store = await open()
    expect(await replace(store, { ...changed, owner: room })).toMatchObject({ because: 'stale' })
    const first = { ...changed, owner: room, version: 1 }
    expect(await replace(store, first)).toEqual({ ok: true })
    expect(await kept(store, room)).toEqual([{ ...first, busy: [], busyFrom: null }])
  })

  it('replaces busy times, and forgets them, while the hours and their version stay', async () => {
    const store = await open()
    await store.write((draft) => draft.replaceBusyTimes(caseworker, busy, nine))
    await store.write((draft) => draft.replaceBusyTimes(room, busy, nine))
    expect(await kept(store, caseworker, room)).toEqual([
      buildAvailability({ busy, busyFrom: nine }),
      { ...unkeptAvailability(room), busy, busyFrom: nine },
    ])
    await store.write((draft) => draft.replaceBusyTimes(caseworker, [], null))
    expect(await kept(store, caseworker)).toEqual([buildAvailability()])
  })

  it('forgets what a write kept when the work throws', async () => {
    const store = await open()
    const work = store.write(async (draft) => {
      await draft.replaceHours(changed)
      throw new Error('on purpose')
    })
    await expect(work).rejects.toThrow('on purpose')
    expect(await kept(store, caseworker)).toEqual([buildAvailability()])
  })

  it('finds the talks of people and rooms, without those called off or at another time', async () => {
    const store = await open()
    const talk = talkAtNine()
    const span = { start: talk.start, end: talk.end }
    await add(store, talk)
    await add(store, talkAtNine({ id: 'off', citizen: 'other', status: 'cancelled' }))
    const found = (owner: AvailabilityOwner, within = span) =>
      store.read((view) => view.talksOf([owner], within))
    expect(await found(caseworker)).toEqual([talk])
    expect(await found(room)).toEqual([talk])
    expect(await found({ kind: 'room', id: 'room-2' })).toEqual([])
    expect(await found(caseworker, { start: talk.end, end: '1999-12-01T00:00:00Z' })).toEqual([])
  })
}
