import { expect, it } from 'vitest'
import { addMinutes } from '../../domain/instant'
import { buildBenefit } from '../../testing/buildBenefit'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { rememberedAnswer } from '../../testing/rememberedAnswer'
import { add, nine, replace, talkAtNine, talksOf } from '../../testing/storeDeeds'
import type { Store } from '../store'

/** The hour that comes twice when summer time ends, and beyond. */
const autumnNight = ['1999-10-31T00:30:00Z', '1999-10-31T01:30:00Z', '1999-10-31T02:30:00Z']
const everyLetter = 'Ægir Ø. Å’s "note" \\ {null} \u0001 e\u0301 😀 %_\n\tNULL'

/** What comes out is what went in, and in one order wherever it is kept. */
export function describeForms(open: () => Promise<Store>): void {
  it('keeps moments as they were given, also in the hour that comes twice', async () => {
    const store = await open()
    for (const [index, start] of autumnNight.entries())
      await add(store, talkAtNine({ id: String(index), start, end: addMinutes(start, 30) }))
    const talks = await talksOf(store)
    expect(talks.map(({ start }) => start)).toEqual(autumnNight)
    expect(talks.map(({ end }) => end)).toEqual(autumnNight.map((each) => addMinutes(each, 30)))
    const busy = await store.read((view) =>
      view.occupied([{ kind: 'room', id: 'room' }], {
        start: '1999-10-31T01:00:00Z',
        end: '1999-10-31T01:31:00Z',
      }),
    )
    expect(busy.map(({ start }) => start)).toEqual([autumnNight[1]])
  })

  it('keeps every letter, null and nothing as they were given', async () => {
    const store = await open()
    const file = buildCitizenFile({
      citizen: {
        id: everyLetter,
        name: everyLetter,
        civilRegistrationNumber: '610190-1111',
        birthDate: '1899-12-31',
        unemploymentFund: null,
        phone: null,
        vocationalEducation: null,
      },
      benefits: [buildBenefit({ from: '1999-11-01', to: '1999-12-31', endedBecause: 'moved' })],
      choices: { fundAttendsFourth: false },
      conversations: [
        talkAtNine({
          topic: everyLetter,
          physicalRequired: { because: everyLetter, by: 'x', at: nine },
          wish: { form: 'video', on: nine.slice(0, 10), by: 'x' },
          participants: [{ kind: 'interpreter', name: everyLetter, language: 'ar' }],
          accepted: { warnings: ['after-due'], reason: everyLetter, by: 'x', at: nine },
        }),
      ],
      journal: [
        buildJournalEntry({ at: nine, before: [everyLetter, null, 0.1, true], after: '' }),
        buildJournalEntry({
          at: nine,
          after: { b: 1, a: [] },
          restedOn: { asOf: '1999-11-01', rules: [everyLetter] },
          reason: everyLetter,
        }),
      ],
    })
    const answer = { ...rememberedAnswer, fingerprint: everyLetter, body: everyLetter }
    await store.write(async (draft) => {
      await draft.addCitizenFiles([file])
      await draft.remember(everyLetter, answer)
    })
    const kept = await store.read(async (view) => [
      await view.citizenFile(everyLetter),
      await view.answerTo(everyLetter),
    ])
    expect(kept).toStrictEqual([file, answer])
  })

  it('has ids in one order, whatever the language: capitals, small letters, the others', async () => {
    const store = await open()
    const ids = ['B', 'a10', 'a2', 'aa', 'b', 'Å', 'å', 'ﬀ']
    for (const [index, id] of ids.toReversed().entries())
      await store.write((draft) =>
        draft.addCitizenFiles([
          buildCitizenFile({
            citizen: { id, municipality: '0998', civilRegistrationNumber: `610190-000${index}` },
          }),
        ]),
      )
    const listed = await store.read(async (view) => {
      const centre = await view.authority('job-centre-away')
      return centre ? view.citizenHeadsOf(centre) : []
    })
    expect(listed.map(({ id }) => id)).toEqual(ids.toSpliced(4, 0, 'away').toSorted())
    const rooms = await store.read((view) => view.roomsOf('job-centre-away'))
    expect(rooms.map(({ id }) => id)).toEqual(['B', 'a10', 'room-away', 'å'])
  })

  it('has talks that begin together in order of id, and busy times in order of time', async () => {
    const store = await open()
    const cancelled = talkAtNine({ id: 'z', version: 2, status: 'cancelled' })
    const early = talkAtNine({ id: 'y', start: addMinutes(nine, -60), end: addMinutes(nine, -15) })
    await add(store, talkAtNine({ id: 'z' }))
    await replace(store, cancelled)
    await add(store, talkAtNine())
    await add(store, early)
    await add(store, talkAtNine({ id: 'b', status: 'cancelled' }))
    expect((await talksOf(store)).map(({ id }) => id)).toEqual(['y', 'b', 'talk', 'z'])
    const busy = await store.read((view) =>
      view.occupied(
        [
          { kind: 'room', id: 'room' },
          { kind: 'citizen', id: 'citizen' },
        ],
        { start: addMinutes(nine, -600), end: addMinutes(nine, 600) },
      ),
    )
    const told = busy.map(({ conversation, resource }) => `${conversation} ${resource.kind}`)
    expect(told).toEqual(['y citizen', 'y room', 'talk citizen', 'talk room'])
  })

  it('takes no talk that ends before it has begun for a talk', async () => {
    const store = await open()
    await expect(add(store, talkAtNine({ end: nine }))).rejects.toThrow(Error)
    expect(await talksOf(store)).toEqual([])
  })

  it('takes a second answer to one request for a mistake', async () => {
    const store = await open()
    await store.write((draft) => draft.remember('request', rememberedAnswer))
    const again = { ...rememberedAnswer, body: 'another' }
    await expect(store.write((draft) => draft.remember('request', again))).rejects.toThrow(Error)
    expect(await store.read((view) => view.answerTo('request'))).toEqual(rememberedAnswer)
  })
}
