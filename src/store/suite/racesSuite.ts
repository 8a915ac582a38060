import { expect, it } from 'vitest'
import { addMinutes } from '../../domain/instant'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { rememberedAnswer } from '../../testing/rememberedAnswer'
import { add, nine, replace, talkAtNine, talksOf } from '../../testing/storeDeeds'
import type { Store } from '../store'

const onPhone = {
  form: 'phone',
  meeting: { kind: 'number', number: '00112233', caller: 'authority' },
} as const
const after = (minutes: number) => ({
  start: addMinutes(nine, minutes),
  end: addMinutes(nine, minutes + 45),
})

/** Whoever comes at the same moment is answered, and nothing is promised twice. */
export function describeRaces(open: () => Promise<Store>): void {
  it('gives each of five times to one of fifty who ask at once', async () => {
    const store = await open()
    const saved = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        add(
          store,
          talkAtNine({
            ...onPhone,
            ...after((index % 5) * 45),
            id: `talk ${index}`,
            citizen: index % 2 === 0 ? 'citizen' : 'other',
          }),
        ),
      ),
    )
    expect(saved.filter(({ ok }) => ok)).toHaveLength(5)
    expect(saved.filter((one) => !one.ok && one.because === 'occupied')).toHaveLength(45)
    const talks = [...(await talksOf(store)), ...(await talksOf(store, 'other'))]
    expect(talks.map(({ start }) => start).toSorted()).toEqual(
      [0, 45, 90, 135, 180].map((minutes) => addMinutes(nine, minutes)),
    )
  })

  it('refuses two moves at once, each to the other’s time, as it would one after another', async () => {
    const store = await open()
    const one = talkAtNine(onPhone)
    const two = talkAtNine({ ...onPhone, ...after(45), id: 'two', citizen: 'other' })
    await add(store, one)
    await add(store, two)
    const saved = await Promise.all([
      replace(store, { ...one, ...after(45), version: 2 }),
      replace(store, { ...two, ...after(0), version: 2 }),
    ])
    expect(saved.map((each) => !each.ok && each.because)).toEqual(['occupied', 'occupied'])
    expect([await talksOf(store), await talksOf(store, 'other')]).toEqual([[one], [two]])
  })

  it('lets moves, cancellations and bookings that cross each other all end', async () => {
    const store = await open()
    const talks = Array.from({ length: 8 }, (_, index) =>
      talkAtNine({
        ...after(index * 45),
        id: `talk ${index}`,
        citizen: index % 2 === 0 ? 'citizen' : 'other',
        caseworker: index % 3 === 0 ? 'caseworker' : 'colleague',
        meeting: { kind: 'room', room: index % 4 < 2 ? 'room' : 'room-2' },
      }),
    )
    for (const talk of talks) await add(store, talk)
    await Promise.all(
      talks.map((talk, index) => {
        const moved = { ...talk, ...after(((index + 3) % 8) * 45), version: 2 }
        return replace(
          store,
          index % 4 === 0 ? { ...talk, version: 2, status: 'cancelled' } : moved,
        )
      }),
    )
    const kept = [...(await talksOf(store)), ...(await talksOf(store, 'other'))]
    const occupying = kept.filter(({ status }) => status !== 'cancelled')
    expect(kept).toHaveLength(8)
    for (const resource of ['caseworker', 'citizen'] as const) {
      const taken = occupying.map((talk) => `${talk[resource]} ${talk.start}`)
      expect(new Set(taken).size).toBe(taken.length)
    }
  })

  it('does once what twenty equal requests ask for at once', async () => {
    const store = await open()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.write(async (draft) => {
          const known = await draft.answerTo('request')
          if (known) return known.body
          await draft.appendJournal('citizen', buildJournalEntry({ id: String(index), at: nine }))
          await draft.remember('request', { ...rememberedAnswer, body: String(index) })
          return String(index)
        }),
      ),
    )
    const file = await store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.map(({ id }) => id)).toEqual([answers[0]])
    expect(new Set(answers).size).toBe(1)
  })

  it('keeps what everybody writes at once in one citizen’s journal, and in some order', async () => {
    const store = await open()
    const ids = Array.from({ length: 20 }, (_, index) => String(index))
    await Promise.all(
      ids.map((id) =>
        store.write((draft) => draft.appendJournal('citizen', buildJournalEntry({ id, at: nine }))),
      ),
    )
    const file = await store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  })
}
