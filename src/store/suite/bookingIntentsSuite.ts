import { expect, it } from 'vitest'
import { buildBookingIntent } from '../../testing/buildBookingIntent'
import { nine } from '../../testing/storeDeeds'
import type { BookingIntent } from '../../domain/bookingIntent'
import type { Store } from '../store'

const intent = buildBookingIntent({ guest: 'adviser', room: 'room' })
const halfPast = intent.end
const before = '1999-10-01T08:00:00Z'

const found = (store: Store, span = { start: nine, end: halfPast }) =>
  store.read((view) => view.bookingIntents(span))

const keep = (store: Store, row: BookingIntent, now = before) =>
  store.write((draft) => draft.keepBookingIntent(row, now))

/** What people are about to book: one time a form, until it is dropped or counts no more. */
export function describeBookingIntents(open: () => Promise<Store>): void {
  it('finds what somebody is about to book as it was last said', async () => {
    const store = await open()
    await keep(store, buildBookingIntent({ citizen: 'other', until: '1999-10-01T08:02:00Z' }))
    await keep(store, intent)
    expect(await found(store)).toEqual([intent])
  })

  it('tells each person’s of each form apart, in order', async () => {
    const store = await open()
    const rows = [
      buildBookingIntent({ person: 'å', form: 'a' }),
      buildBookingIntent({ person: 'colleague', form: 'b' }),
      buildBookingIntent({ person: 'colleague', form: 'B' }),
    ]
    for (const row of rows) await keep(store, row)
    expect(await found(store)).toEqual([rows[2], rows[1], rows[0]])
  })

  it('finds those that take a moment of the span, its end not included', async () => {
    const store = await open()
    await keep(store, intent)
    const [start, end] = ['1999-11-01T08:00:00Z', '1999-11-01T10:00:00Z']
    expect(await found(store, { start, end: nine })).toEqual([])
    expect(await found(store, { start: halfPast, end })).toEqual([])
    expect(await found(store, { start, end: '1999-11-01T09:00:01Z' })).toEqual([intent])
    expect(await found(store, { start: '1999-11-01T09:29:59Z', end })).toEqual([intent])
  })

  it('forgets what is dropped, also what was never kept, and nobody else’s', async () => {
    const store = await open()
    const other = buildBookingIntent({ person: 'colleague' })
    const third = buildBookingIntent({ form: 'book-other' })
    for (const row of [intent, other, third]) await keep(store, row)
    await store.write((draft) => draft.dropBookingIntent(intent.person, intent.form))
    await store.write((draft) => draft.dropBookingIntent('nobody', intent.form))
    expect(await found(store)).toEqual([third, other])
  })

  it('forgets what counts no more when somebody next says what they are about to book', async () => {
    const store = await open()
    const old = buildBookingIntent({ person: 'colleague' })
    await keep(store, old)
    await keep(store, intent, '1999-10-01T08:02:59Z')
    expect(await found(store)).toEqual([intent, old])
    const again = { ...intent, until: '1999-10-01T08:06:00Z' }
    await keep(store, again, old.until)
    expect(await found(store)).toEqual([again])
  })

  it('forgets what a write kept when the work throws', async () => {
    const store = await open()
    const work = store.write(async (draft) => {
      await draft.keepBookingIntent(intent, before)
      throw new Error('on purpose')
    })
    await expect(work).rejects.toThrow('on purpose')
    expect(await found(store)).toEqual([])
  })
}
