import { expect, it } from 'vitest'
import { channels, type Message } from '../../domain/message'
import { addMinutes } from '../../domain/instant'
import { buildMessage } from '../../testing/buildMessage'
import type { Store } from '../store'

const now = buildMessage().madeAt
const later = addMinutes(now, 1)

const put = (store: Store, ...messages: readonly Message[]) =>
  store.write((draft) => draft.putMessages(messages))
const due = (store: Store, at = now, most = 10) =>
  store.read(async (view) => (await view.dueMessages(channels, at, most)).map(({ id }) => id))

/** What is told outside is kept, found by citizen and authority, and sent in its turn. */
export function describeMessages(open: () => Promise<Store>): void {
  it('finds the messages of a citizen as they are now, in the order they were made', async () => {
    const store = await open()
    const first = buildMessage({ id: 'talk-1n' })
    const second = buildMessage({ id: 'talk-2n', about: { version: 2 }, what: 'changed' })
    await put(store, second, first)
    await put(store, buildMessage({ id: 'other-1n', citizen: 'other', about: { id: 'other' } }))
    const attempts = [{ at: now, outcome: 'refused' }] as const
    const refused = {
      ...first,
      state: 'refused',
      reason: 'Ukendt: æøå',
      tries: 1,
      attempts,
    } as const
    await put(store, refused)
    expect(await store.read((view) => view.messagesOf('citizen'))).toEqual([refused, second])
    expect(await store.read((view) => view.messagesOf('nobody'))).toEqual([])
  })

  it('finds the messages asked for that are there, each with its citizen', async () => {
    const store = await open()
    const message = buildMessage()
    await put(store, message)
    const wanted = [
      { citizen: 'citizen', id: 'talk-1n' },
      { citizen: 'other', id: 'talk-1n' },
      { citizen: 'citizen', id: 'talk-9n' },
    ]
    expect(await store.read((view) => view.messages(wanted))).toEqual([message])
    expect(await store.read((view) => view.messages([]))).toEqual([])
  })

  it('has a message sent when its time has come, and not while somebody sends it', async () => {
    const store = await open()
    await put(
      store,
      buildMessage({ id: 'a', about: { id: 'a' }, nextTry: later }),
      buildMessage({ id: 'b', about: { id: 'b' }, claimedUntil: later }),
      buildMessage({ id: 'c', about: { id: 'c' }, state: 'sent' }),
      buildMessage({ id: 'd', about: { id: 'd' }, channel: 'letter' }),
    )
    expect(await due(store)).toEqual(['d'])
    expect(await due(store, later)).toEqual(['b', 'd', 'a'])
    expect(await due(store, later, 2)).toEqual(['b', 'd'])
    const record = await store.read((view) => view.dueMessages(['national-record'], later, 9))
    expect(record.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(await store.read((view) => view.dueMessages([], later, 9))).toEqual([])
  })

  it('lets no change overtake what was told before it, on each channel by itself', async () => {
    const store = await open()
    const booked = buildMessage({ id: 'talk-1n', nextTry: later })
    await put(
      store,
      booked,
      buildMessage({ id: 'talk-2n', about: { version: 2 }, what: 'changed' }),
      buildMessage({
        id: 'talk-2d',
        about: { version: 2 },
        channel: 'digital-post',
        what: 'changed',
      }),
      buildMessage({
        id: 'talk-2d1',
        about: { version: 2 },
        channel: 'digital-post',
        what: 'reminder',
      }),
      buildMessage({
        id: 'talk-3d',
        about: { version: 3 },
        channel: 'digital-post',
        what: 'cancelled',
      }),
    )
    expect(await due(store)).toEqual(['talk-2d'])
    expect(await due(store, later)).toEqual(['talk-2d', 'talk-1n'])
    await put(store, { ...booked, state: 'refused', reason: '' })
    expect(await due(store)).toEqual(['talk-2d', 'talk-2n'])
  })

  it('counts an authority’s messages by state, and shows what is tried next, or was made last', async () => {
    const store = await open()
    await put(
      store,
      buildMessage({ id: 'a' }),
      buildMessage({ id: 'b', madeAt: later }),
      buildMessage({ id: 'c', state: 'sent' }),
      buildMessage({ id: 'd', authority: 'fund' }),
      buildMessage({ id: 'f', state: 'sent', madeAt: later }),
    )
    const shown = async (state: Message['state'], most: number) =>
      (await store.read((view) => view.outbox('job-centre', state, most))).map(({ id }) => id)
    expect(await shown('waiting', 9)).toEqual(['a', 'b'])
    expect(await shown('waiting', 1)).toEqual(['a'])
    expect(await shown('sent', 9)).toEqual(['f', 'c'])
    expect(await shown('sent', 1)).toEqual(['f'])
    const counts = await store.read((view) => view.outboxCounts('job-centre'))
    expect(Object.fromEntries(counts)).toEqual({ sent: 2, waiting: 2 })
  })

  it('refuses a message about nobody', async () => {
    const store = await open()
    await expect(put(store, buildMessage({ citizen: 'nobody' }))).rejects.toThrow(
      /not kept|foreign key/,
    )
    expect(await due(store)).toEqual([])
  })
}
