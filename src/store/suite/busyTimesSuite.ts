import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../domain/conversation'
import { addMinutes } from '../../domain/instant'
import { add, nine, replace, talkAtNine, talksOf } from '../../testing/storeDeeds'
import type { Store } from '../store'

/** Nobody and no room is ever in two talks at once. */
export function describeBusyTimes(open: () => Promise<Store>): void {
  const shared: readonly [resource: string, other: Partial<Conversation>][] = [
    ['caseworker', { citizen: 'other', meeting: { kind: 'room', room: 'room-2' } }],
    ['citizen', { caseworker: 'colleague', meeting: { kind: 'room', room: 'room-2' } }],
    ['room', { caseworker: 'colleague', citizen: 'other' }],
  ]

  describe.each(shared)('a %s that is in another talk', (kind, parts) => {
    const other = talkAtNine({ id: 'other-talk', ...parts })
    const taken = { ok: false, because: 'occupied', by: [busy(kind, other)] }

    it('is not booked a second time', async () => {
      const store = await open()
      await add(store, other)
      expect(await add(store, talkAtNine())).toEqual(taken)
      expect(await talksOf(store)).toEqual(parts.citizen === 'other' ? [] : [other])
    })

    it('is not booked a second time by one of two at once', async () => {
      const store = await open()
      const saved = await Promise.all([add(store, other), add(store, talkAtNine())])
      expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
    })

    it('is not booked a second time by a move', async () => {
      const store = await open()
      const early = talkAtNine({ start: addMinutes(nine, -60), end: addMinutes(nine, -15) })
      await add(store, other)
      await add(store, early)
      expect(await replace(store, talkAtNine({ version: 2 }))).toEqual(taken)
      expect(await talksOf(store)).toContainEqual(early)
    })

    it('is not booked a second time by taking a cancellation back', async () => {
      const store = await open()
      const cancelled = talkAtNine({ version: 2, status: 'cancelled' })
      await add(store, talkAtNine())
      await replace(store, cancelled)
      await add(store, other)
      expect(await replace(store, talkAtNine({ version: 3 }))).toEqual(taken)
      expect(await talksOf(store)).toContainEqual(cancelled)
    })

    it('is free when the other talk is cancelled', async () => {
      const store = await open()
      await add(store, other)
      await replace(store, { ...other, version: 2, status: 'cancelled' })
      expect(await add(store, talkAtNine())).toEqual({ ok: true })
    })

    it.each(['held', 'missed'] as const)(
      'stays busy when the other talk was %s',
      async (status) => {
        const store = await open()
        await add(store, other)
        await replace(store, { ...other, version: 2, status })
        expect(await add(store, talkAtNine())).toEqual(taken)
      },
    )

    it.each([
      ['touch its beginning', -45],
      ['touch its end', 45],
    ])('may %s', async (_, minutes) => {
      const store = await open()
      const start = addMinutes(nine, minutes)
      await add(store, other)
      expect(await add(store, talkAtNine({ start, end: addMinutes(start, 45) }))).toEqual({
        ok: true,
      })
    })

    it.each([
      ['over its beginning', -1, 2],
      ['within it', 10, 1],
      ['around it', -30, 200],
      ['over its end', 44, 10],
    ])('may not be booked %s', async (_, minutes, length) => {
      const store = await open()
      const start = addMinutes(nine, minutes)
      await add(store, other)
      expect(await add(store, talkAtNine({ start, end: addMinutes(start, length) }))).toEqual(taken)
    })
  })

  it('names everything that stands in the way', async () => {
    const store = await open()
    const other = talkAtNine({ id: 'other-talk' })
    await add(store, other)
    expect(await add(store, talkAtNine())).toEqual({
      ok: false,
      because: 'occupied',
      by: expect.toSatisfy((by: readonly unknown[]) => by.length === 3),
    })
  })

  it('keeps whoever takes part from another authority as busy as the one who holds the talk', async () => {
    const store = await open()
    const talk = talkAtNine({ guest: 'adviser' })
    await add(store, talk)
    const adviser = { kind: 'caseworker', id: 'adviser' } as const
    const parts = { id: 'own', citizen: 'other', caseworker: 'adviser' } as const
    const own = talkAtNine({ ...parts, meeting: { kind: 'address', address: 'Kassevej 2' } })
    expect(await add(store, own)).toMatchObject({
      because: 'occupied',
      by: [{ resource: adviser }],
    })
    const span = { start: nine, end: addMinutes(nine, 1) }
    expect(await store.read((view) => view.talksOf([adviser], span))).toEqual([talk])
    expect(await replace(store, { ...talk, version: 2, guest: null })).toEqual({ ok: true })
    expect(await add(store, own)).toEqual({ ok: true })
  })

  it('lets a talk be moved within its own time', async () => {
    const store = await open()
    const moved = talkAtNine({ version: 2, start: addMinutes(nine, 15), end: addMinutes(nine, 60) })
    await add(store, talkAtNine())
    expect(await replace(store, moved)).toEqual({ ok: true })
    expect(await talksOf(store)).toEqual([moved])
  })

  it('lets people without a room of their own meet at the same time', async () => {
    const store = await open()
    const call = {
      form: 'phone',
      meeting: { kind: 'number', number: '00112233', caller: 'authority' },
    } as const
    await add(store, talkAtNine({ ...call }))
    const elsewhere = talkAtNine({
      id: 'elsewhere',
      citizen: 'other',
      caseworker: 'colleague',
      ...call,
    })
    expect(await add(store, elsewhere)).toEqual({ ok: true })
  })

  it('keeps that promise whatever is added, moved, cancelled and taken back', async () => {
    const deed = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      quarter: fc.integer({ min: 0, max: 8 }),
      quarters: fc.integer({ min: 1, max: 4 }),
      caseworker: fc.constantFrom('caseworker', 'colleague'),
      room: fc.constantFrom('room', 'room-2'),
      status: fc.constantFrom('booked', 'booked', 'held', 'missed', 'cancelled'),
    })
    const store = await open()
    let day = 0
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        day += 1
        for (const { id: letter, quarter, quarters, caseworker, room, status } of deeds) {
          const id = `${day} ${letter}`
          // A talk keeps its citizen: half of them are one's, half the other's.
          const citizen = letter < 'd' ? 'citizen' : 'other'
          const start = addMinutes(nine, day * 24 * 60 + quarter * 15)
          await store.write(async (draft) => {
            const talks = (await draft.citizenFile(citizen))?.conversations
            const before = talks?.find((talk) => talk.id === id)
            const wanted = talkAtNine({
              id,
              citizen,
              caseworker,
              status,
              start,
              meeting: { kind: 'room', room },
              version: (before?.version ?? 0) + 1,
              end: addMinutes(start, quarters * 15),
            })
            await (before ? draft.replaceConversation(wanted) : draft.addConversation(wanted))
          })
        }
        const talks = [...(await talksOf(store)), ...(await talksOf(store, 'other'))]
        expect(doubleBooked(talks)).toEqual([])
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  it('takes people and a room that have one id for different ones', async () => {
    const store = await open()
    const room = { kind: 'room', room: 'citizen' } as const
    const one = talkAtNine({ caseworker: 'room', meeting: room, citizen: 'other' })
    expect(await add(store, one)).toEqual({ ok: true })
    expect(await add(store, talkAtNine({ id: 'other-talk' }))).toEqual({ ok: true })
  })

  it('tells what is busy in a span, its end not included', async () => {
    const store = await open()
    await add(store, talkAtNine())
    const busyIn = async (start: string, end: string) =>
      store.read((view) =>
        view.occupied([{ kind: 'caseworker', id: 'caseworker' }], { start, end }),
      )
    expect(await busyIn(nine, addMinutes(nine, 1))).toEqual([busy('caseworker', talkAtNine())])
    expect(await busyIn(addMinutes(nine, -60), nine)).toEqual([])
    expect(await busyIn(addMinutes(nine, 45), addMinutes(nine, 60))).toEqual([])
  })
}

function doubleBooked(talks: readonly Conversation[]): string[] {
  const taken = talks
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ start, end, caseworker, citizen, meeting }) =>
      [caseworker, citizen, meeting.kind === 'room' ? meeting.room : 'nowhere'].map((who) => ({
        who,
        start,
        end,
      })),
    )
  return taken
    .filter((one, index) =>
      taken
        .slice(index + 1)
        .some(({ who, start, end }) => who === one.who && start < one.end && one.start < end),
    )
    .map(({ who, start }) => `${who} ${start}`)
}

function busy(kind: string, { id, start, end, caseworker, citizen, meeting }: Conversation) {
  const room = meeting.kind === 'room' ? meeting.room : ''
  const ids: Readonly<Record<string, string>> = { caseworker, citizen, room }
  return { resource: { kind, id: ids[kind] }, start, end, conversation: id }
}
