import { describe, expect, it } from 'vitest'
import { changeNote, followUpNote, openNotes, writeNote } from '../contract/note'
import { holdAfterwards } from '../contract/heldOperation'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'

const seed = buildSeed([buildInsured('2026-05-04')])
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })
const params = { citizenId: 'citizen' }
const followUp = { on: '2026-11-25', person: 'colleague' }
const notesIn = async (api: OpenedApi, as = 'caseworker') =>
  (await api.ask(openNotes, { params, as })).body.notes

async function written(api: OpenedApi, text = 'Ringer på onsdag') {
  const { body } = await api.ask(writeNote, { params, body: { text, followUp } })
  return { note: body, of: { params: { ...params, noteId: body.id } } }
}

/** A talk held with an agreement for a day, and one for none. */
async function agreed(api: OpenedApi, by = '2026-11-30') {
  const agreements = [
    { text: 'Søg tre job', whose: 'citizen' as const, by: null },
    { text: 'Find et kursus', whose: 'authority' as const, by },
  ]
  const talk = {
    kind: 'job',
    on: '2026-11-20',
    at: '10:00',
    minutes: 30,
    form: 'phone',
    caseworker: 'caseworker',
    because: 'Borgeren ringede',
    note: '',
    agreements,
  } as const
  await api.ask(holdAfterwards, { params, body: talk })
}

describe('what is noted about a citizen', () => {
  it('is one’s own authority’s, with who is to follow it up and when', async () => {
    const api = open()
    const { note } = await written(api)
    expect(note).toMatchObject({
      text: 'Ringer på onsdag',
      on: '2026-11-23',
      agreement: null,
      followUp: { ...followUp, mine: false, due: false, settled: null },
      earlier: [],
    })
    const [seen] = await notesIn(api, 'colleague')
    expect(seen?.followUp?.mine).toBe(true)
    expect(await notesIn(api, 'adviser')).toEqual([])
    api.setNow('2026-11-25T08:00:00Z')
    expect((await notesIn(api))[0]?.followUp?.due).toBe(true)
  })

  it('is put otherwise with how it was before in view, by who saw it last', async () => {
    const api = open()
    const { of } = await written(api)
    const body = { text: 'Ringer på fredag' }
    const changed = await api.ask(changeNote, { ...of, body, version: 1, as: 'colleague' })
    expect(changed.body).toMatchObject({ text: 'Ringer på fredag', version: 2, followUp })
    expect(changed.body.earlier.map(({ text }) => text)).toEqual(['Ringer på onsdag'])
    expect((await api.ask(changeNote, { ...of, body, version: 1 })).kind).toBe('412 stale-version')
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.map(({ what }) => what)).toEqual(['note-written', 'note-changed'])
  })

  it('is followed up once, and may be given to somebody else before', async () => {
    const api = open()
    const { of } = await written(api)
    const mine = { on: '2026-11-24', person: 'caseworker', settled: false }
    const taken = await api.ask(followUpNote, { ...of, body: { followUp: mine }, version: 1 })
    expect(taken.body.followUp).toMatchObject({ on: '2026-11-24', mine: true })
    const done = { followUp: { ...mine, settled: true } }
    const settled = await api.ask(followUpNote, { ...of, body: done, version: 2 })
    expect(settled.body.followUp?.settled).toMatchObject({ on: '2026-11-23' })
    const none = await api.ask(followUpNote, { ...of, body: { followUp: null }, version: 3 })
    expect(none.body.followUp).toBeNull()
  })

  it.each([
    ['no words', { text: '  ', followUp: null }, '/text', 'required'],
    ['too many words', { text: 'x'.repeat(4001), followUp: null }, '/text', 'too-long'],
    [
      'no date',
      { text: 'Ring', followUp: { ...followUp, on: '2026-02-30' } },
      '/followUp/on',
      'invalid-date',
    ],
    [
      'a day gone',
      { text: 'Ring', followUp: { ...followUp, on: '2026-11-22' } },
      '/followUp/on',
      'in-the-past',
    ],
    [
      'nobody here',
      { text: 'Ring', followUp: { ...followUp, person: 'adviser' } },
      '/followUp/person',
      'unknown-caseworker',
    ],
  ] as const)('is refused with %s, at the field', async (_, body, pointer, code) => {
    const api = open()
    const answer = await api.ask(writeNote, { params, body })
    expect(answer.problem.errors).toEqual([{ pointer, code }])
    expect(await notesIn(api)).toEqual([])
  })
})

describe('an agreement with a day', () => {
  it('is to be followed up by whoever held the talk', async () => {
    const api = open()
    await agreed(api)
    const [note, ...others] = await notesIn(api)
    expect(others).toEqual([])
    expect(note).toMatchObject({
      text: 'Find et kursus',
      version: 0,
      agreement: { whose: 'authority', kind: 'job', on: '2026-11-20' },
      followUp: { on: '2026-11-30', mine: true, due: false },
    })
  })

  it('is settled or given on, in the talk’s own words', async () => {
    const api = open()
    await agreed(api)
    const [note] = await notesIn(api)
    const of = { params: { ...params, noteId: note?.id ?? '' } }
    const text = { text: 'Noget andet' }
    expect((await api.ask(changeNote, { ...of, body: text, version: 0 })).kind).toBe(
      '404 not-found',
    )
    const none = await api.ask(followUpNote, { ...of, body: { followUp: null }, version: 0 })
    expect(none.problem.errors).toEqual([{ pointer: '/followUp', code: 'required' }])
    const given = { followUp: { on: '2026-12-01', person: 'colleague', settled: false } }
    const answer = await api.ask(followUpNote, { ...of, body: given, version: 0 })
    expect(answer.body).toMatchObject({
      text: 'Find et kursus',
      version: 1,
      followUp: { mine: false },
    })
    expect(await notesIn(api)).toEqual([answer.body])
  })
})
