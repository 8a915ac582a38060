import { describe, expect, it } from 'vitest'
import { bookConversation, openCitizen } from '../contract/operations'
import type { ConversationRequest } from '../domain/conversationRequest'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const on = '2026-11-25'
const held = buildConversation({ id: 'first', start: '2026-09-08T08:00:00Z', status: 'held' })
const seed = buildSeed([
  buildUninsured('2026-11-16', { citizen: { id: 'new' } }),
  buildUninsured('2026-09-01', { citizen: { id: 'known' }, conversations: [held] }),
  buildInsured('2026-11-16', { citizen: { id: 'insured' } }),
])
const video = { form: 'video', meeting: { kind: 'link', link: 'https://video.example/1' } } as const
const phone = {
  form: 'phone',
  meeting: { kind: 'number', number: '00112233', caller: 'authority' },
} as const

const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })

async function book(citizenId: string, more: Partial<ConversationRequest> = {}, as = 'caseworker') {
  const body = buildConversationRequest({ on, ...more })
  return open().ask(bookConversation, { as, params: { citizenId }, body })
}

describe('a booking', () => {
  it('is answered with the talk in local time, and opened with it', async () => {
    const api = open()
    const params = { citizenId: 'new' }
    const body = buildConversationRequest({ on, topic: ' cv ' })
    const { status, body: talk } = await api.ask(bookConversation, { params, body })
    expect(status).toBe(201)
    expect(talk).toEqual({
      id: 'made-1',
      version: 1,
      kind: 'job',
      party: 'job-centre',
      mine: true,
      authorityName: 'Jobcenter Prøveby',
      caseworker: 'caseworker',
      caseworkerName: 'Sara Sagsbehandler',
      on,
      at: '10:00',
      until: '10:45',
      minutes: 45,
      begun: false,
      form: 'physical',
      meeting: { kind: 'room', room: 'room' },
      place: 'Lokale 1, Prøvevej 1',
      wish: null,
      physicalRequired: null,
      topic: 'cv',
      participants: [],
      guest: null,
      status: 'booked',
      accepted: null,
      moves: [],
      outcome: null,
    })
    const page = await api.ask(openCitizen, { params })
    expect(page.body.conversations).toEqual([talk])
    expect(page.body.next).toMatchObject({ status: 'booked', conversation: talk.id })
  })

  it('is written in the journal with the rules it rests on', async () => {
    const api = open()
    const body = buildConversationRequest({ on })
    await api.ask(bookConversation, { params: { citizenId: 'new' }, body })
    const file = await api.store.read((view) => view.citizenFile('new'))
    expect(file?.journal).toMatchObject([
      {
        at: '2026-11-23T08:00:00Z',
        by: 'caseworker',
        what: 'conversation-booked',
        subject: 'made-1',
        before: null,
        after: file?.conversations[0],
        restedOn: { asOf: on },
      },
    ])
    expect(file?.journal[0]?.restedOn?.rules).toEqual(
      expect.arrayContaining(['responsible.may-book', 'form.first-physical.2023']),
    )
  })

  it.each([
    ['/caseworker', 'unknown-caseworker', { caseworker: 'adviser' }],
    ['/caseworker', 'unknown-caseworker', { caseworker: 'nobody' }],
    ['/meeting/room', 'unknown-room', { meeting: { kind: 'room', room: 'fund-room' } }],
    ['/on', 'in-the-past', { on: '2026-11-20' }],
    ['/at', 'in-the-past', { on: '2026-11-23', at: '09:00' }],
    ['/at', 'outside-day', { at: '05:45' }],
    ['/on', 'public-holiday', { on: '2026-12-25' }],
    ['/meeting', 'meeting-does-not-fit', { meeting: phone.meeting }],
  ] satisfies [string, string, Partial<ConversationRequest>][])(
    'says that %s is %s',
    async (pointer, code, more) => {
      const answer = await book('new', more)
      expect([answer.kind, answer.problem.errors]).toEqual(['422 invalid', [{ pointer, code }]])
    },
  )
})

describe('a digital first talk', () => {
  it.each([
    ['by video', { ...video, wish: 'video' }],
    ['by phone', { ...phone, wish: 'phone' }],
  ] satisfies [string, Partial<ConversationRequest>][])(
    '%s is refused with rule and source, by whomever it is asked',
    async (_, more) => {
      for (const [citizen, as] of [
        ['new', 'caseworker'],
        ['insured', 'adviser'],
      ] as const) {
        const caseworker = as
        const answer = await book(citizen, { ...more, caseworker }, as)
        expect(answer.kind).toBe('422 law-refuses')
        expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
        const { pointer, detail, reason, rules = [] } = answer.problem
        expect(pointer).toBe('/form')
        expect(detail).toBe('Den første samtale i et forløb er personligt fremmøde.')
        expect(reason?.en).toBe('The first talk of a process is held in person.')
        expect(rules.map(({ id }) => id)).toEqual(['form.first-physical.2023'])
        expect(rules[0]?.sources[0]).toMatchObject({ section: expect.stringMatching(/.+/) })
      }
    },
  )

  it('is possible after a first talk booked for an earlier day', async () => {
    const api = open()
    const params = { citizenId: 'new' }
    const ask = (more: Partial<ConversationRequest>) =>
      api.ask(bookConversation, { params, body: buildConversationRequest({ on, ...more }) })
    expect((await ask({})).status).toBe(201)
    expect((await ask({ ...video, wish: 'video', at: '13:00' })).kind).toBe('422 law-refuses')
    const later = await ask({ ...video, wish: 'video', on: '2026-11-26' })
    expect(later.status).toBe(201)
  })
})

describe('a second talk', () => {
  it.each([
    ['in the form wished for', { ...video, wish: 'video' }, '201'],
    ['without a wish', { ...video, wish: null }, '/wish wish-missing'],
    ['against the wish', { ...video, wish: 'physical' }, '/form against-wish'],
    ['digital as decided, but not as wished', { ...phone, wish: 'video' }, '/form against-wish'],
    [
      'required to be physical, against the wish',
      { wish: 'video', physicalRequired: { because: 'Skal vise papirer' } },
      '201',
    ],
    [
      'required to be physical without a reason',
      { wish: 'video', physicalRequired: { because: '  ' } },
      '/physicalRequired/because reason-missing',
    ],
    [
      'required to be physical and yet digital',
      { ...video, wish: 'video', physicalRequired: { because: 'Skal vise papirer' } },
      '422 law-refuses form.authority-override.2023',
    ],
  ] satisfies [string, Partial<ConversationRequest>, string][])('%s', async (_, more, expected) => {
    const answer = await book('known', more)
    const said = answer.status === 201 ? '201' : whatIsWrong(answer.problem)
    expect(said).toBe(expected)
  })

  it('keeps the reason, who decided, and the wish beside them', async () => {
    const physicalRequired = { because: 'Skal vise papirer' }
    const { body } = await book('known', { wish: 'video', physicalRequired })
    expect(body).toMatchObject({
      form: 'physical',
      wish: { form: 'video', on: '2026-11-23', byName: 'Sara Sagsbehandler' },
      physicalRequired: {
        because: 'Skal vise papirer',
        byName: 'Sara Sagsbehandler',
        on: '2026-11-23',
      },
    })
  })
})

describe('a booking by the other party', () => {
  it('is refused to the job centre while the fund is responsible', async () => {
    const { kind, problem } = await book('insured')
    expect(kind).toBe('422 law-refuses')
    expect(problem.pointer).toBe('')
    expect(problem.rules?.map(({ id }) => id)).toContain('responsible.may-book')
    expect(problem.reason?.da).toMatch(/a-kasse/)
  })

  it('is refused to the fund after the hand-over, except about availability', async () => {
    const after = { on: '2027-03-02', caseworker: 'adviser' }
    const room = { kind: 'room', room: 'fund-room' } as const
    const refused = await book('insured', { ...after, meeting: room }, 'adviser')
    expect(refused.problem.rules?.map(({ id }) => id)).toContain('responsible.may-book')
    const summons = { ...after, meeting: room, kind: 'availability' } as const
    expect((await book('insured', summons, 'adviser')).status).toBe(201)
  })

  it('is refused when no benefit runs', async () => {
    const api = openApi({
      now: '2026-11-23T08:00:00Z',
      seed: buildSeed([buildUninsured('2026-11-16', { benefits: [] })]),
    })
    const params = { citizenId: 'citizen' }
    const answer = await api.ask(bookConversation, {
      params,
      body: buildConversationRequest({ on }),
    })
    expect(whatIsWrong(answer.problem)).toBe('422 law-refuses responsible.may-book')
  })
})

function whatIsWrong({ status, errors, rules, type }: Awaited<ReturnType<typeof book>>['problem']) {
  if (errors) return errors.map(({ pointer, code }) => `${pointer} ${code}`).join()
  return `${status} ${type.split(':').at(-1)} ${rules?.map(({ id }) => id).join()}`
}
