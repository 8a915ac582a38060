import { expect, it } from 'vitest'
import type { SelfBooking } from '../../domain/selfBooking'
import type { Store } from '../store'

const opened: SelfBooking = {
  id: 'a-link',
  version: 1,
  citizen: 'citizen',
  authority: 'job-centre',
  party: 'job-centre',
  caseworker: 'caseworker',
  process: '1999-10-04',
  requirement: 2,
  kind: 'job',
  minutes: 30,
  deadline: '1999-11-12',
  openedBy: 'colleague',
  openedAt: '1999-11-01T08:00:00Z',
  conversation: null,
  takenOver: null,
}

const keep = (store: Store, selfBooking: SelfBooking) =>
  store.write((draft) => draft.keepSelfBooking(selfBooking))
const kept = (store: Store, id = opened.id) => store.read((view) => view.selfBooking(id))
const all = (store: Store, citizen = opened.citizen) =>
  store.read((view) => view.selfBookingsOf(citizen))

/** A citizen’s self-bookings are found by their own id and by the citizen. */
export function describeSelfBookings(open: () => Promise<Store>): void {
  it('finds a self-booking as it was last kept, and those of a citizen in the order they were opened', async () => {
    const store = await open()
    expect(await kept(store)).toBeNull()
    expect(await keep(store, opened)).toEqual({ ok: true })
    expect(await kept(store)).toEqual(opened)
    const by = { by: 'caseworker', at: '1999-11-02T08:00:00Z', reason: 'Ringede: æøå' }
    const over = { ...opened, version: 2, takenOver: by }
    expect(await keep(store, over)).toEqual({ ok: true })
    const earlier = { ...opened, id: 'b-link', openedAt: '1999-10-29T08:00:00Z' }
    expect(await keep(store, earlier)).toEqual({ ok: true })
    expect(await all(store)).toEqual([earlier, over])
    expect(await all(store, 'nobody')).toEqual([])
  })

  it('finds those of an authority that are neither used nor taken over', async () => {
    const store = await open()
    const unused = (authority: string) => store.read((view) => view.unusedSelfBookings(authority))
    await keep(store, opened)
    expect(await unused('job-centre')).toEqual([opened])
    expect(await unused('fund')).toEqual([])
    const takenOver = { by: 'caseworker', at: '1999-11-02T08:00:00Z', reason: 'Ringede' }
    await keep(store, { ...opened, version: 2, takenOver })
    expect(await unused('job-centre')).toEqual([])
  })

  it.each([1, 3])('refuses to replace a self-booking of version 1 by %i', async (version) => {
    const store = await open()
    await keep(store, opened)
    expect(await keep(store, { ...opened, version, minutes: 60 })).toEqual({
      ok: false,
      because: 'stale',
    })
    expect(await kept(store)).toEqual(opened)
  })

  it('refuses a self-booking of nobody', async () => {
    const store = await open()
    await expect(keep(store, { ...opened, citizen: 'nobody' })).rejects.toThrow(
      /not kept|foreign key/,
    )
    expect(await kept(store)).toBeNull()
  })
}
