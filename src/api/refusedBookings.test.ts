import { describe, expect, it } from 'vitest'
import { askBookingOptions, bookConversation, changeConversation } from '../contract/operations'
import type { Problem } from '../contract/problem'
import type { ConversationRequest } from '../domain/conversationRequest'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const on = '2026-11-25'
const busy = buildConversation({ id: 'busy', start: `${on}T12:00:00Z` })
const coming = buildConversation({ id: 'coming', start: '2026-11-26T12:00:00Z' })
const held = buildConversation({ id: 'held', start: '2026-11-18T09:00:00Z', status: 'held' })
const onLink = buildConversation({
  id: 'on-link',
  start: '2026-11-27T12:00:00Z',
  form: 'video',
  meeting: { kind: 'link', link: 'https://video.example/taken' },
  wish: { form: 'video', on: '2026-11-20', by: 'caseworker' },
})
const letOff = { kind: 'one-in-four', ground: '', from: '2026-11-16', to: null } as const
const seed = buildSeed([
  buildUninsured('2026-11-16', { citizen: { id: 'new' } }),
  buildUninsured('2026-11-16', { citizen: { id: 'with-busy' }, conversations: [busy] }),
  buildUninsured('2026-11-16', { citizen: { id: 'booked' }, conversations: [coming] }),
  buildUninsured('2026-11-16', { citizen: { id: 'held' }, conversations: [held] }),
  buildUninsured('2026-11-16', { citizen: { id: 'exempt' }, exemptions: [letOff] }),
  buildInsured('2026-11-16', { citizen: { id: 'insured' } }),
  buildUninsured('2026-11-09', { citizen: { id: 'on-link' }, conversations: [onLink] }),
])
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })

async function book(citizenId: string, more: Partial<ConversationRequest>, as = 'caseworker') {
  const body = buildConversationRequest({ on, ...more })
  return open().ask(bookConversation, { as, params: { citizenId }, body })
}

/** Where and how, in one line. */
function said({ status, type, pointer, errors, clashes, settled }: Problem): string {
  const about =
    errors?.map((error) => `${error.pointer} ${error.code}`) ??
    clashes?.map(({ resource }) => resource) ??
    (settled ? [`${settled.number} ${settled.status} ${settled.on}`] : [pointer])
  return [status, type.split(':').at(-1), ...about].join(' ').trim()
}

const elsewhere = { kind: 'room', room: 'room-2' } as const
const link = { kind: 'link', link: 'https://video.example/1' } as const
const video = { form: 'video', meeting: link, wish: 'video' } as const

describe('a booking is refused', () => {
  it.each([
    ['in a form the law excludes', 'new', video, '422 law-refuses /form'],
    ['that is another’s', 'insured', {}, '422 law-refuses'],
    ['of a kind there is not', 'new', { kind: 'cv' }, '422 law-refuses'],
    [
      'of a caseworker who has a talk',
      'new',
      { at: '13:30', meeting: elsewhere },
      '409 time-taken caseworker',
    ],
    [
      'in a room that is taken',
      'new',
      { at: '13:30', caseworker: 'colleague' },
      '409 time-taken room',
    ],
    [
      'with a citizen who has a talk',
      'with-busy',
      { at: '13:30', caseworker: 'colleague', meeting: elsewhere },
      '409 time-taken citizen',
    ],
    ['that ends as it begins', 'new', { minutes: 0 }, '422 invalid /minutes end-before-start'],
    ['that ends before', 'new', { minutes: -15 }, '422 invalid /minutes end-before-start'],
    ['before six', 'new', { at: '05:59' }, '422 invalid /at outside-day'],
    ['after ten at night', 'new', { at: '21:16' }, '422 invalid /at outside-day'],
    ['on a public holiday', 'new', { on: '2026-12-25' }, '422 invalid /on public-holiday'],
    ['yesterday', 'new', { on: '2026-11-22' }, '422 invalid /on in-the-past'],
    ['this morning', 'new', { on: '2026-11-23', at: '08:00' }, '422 invalid /at in-the-past'],
    [
      'at a time that is skipped',
      'new',
      { on: '2027-03-28', at: '02:30' },
      '422 invalid /at no-such-time',
    ],
    [
      'at a time that comes twice, without saying which',
      'new',
      { on: '2027-10-31', at: '02:30' },
      '422 invalid /at ambiguous-time',
    ],
    [
      'with a wish of tomorrow',
      'held',
      { ...video, wishedOn: '2026-11-24' },
      '422 invalid /wishedOn in-the-future',
    ],
    [
      'on a host that is not the authority’s',
      'held',
      { ...video, meeting: { kind: 'link', link: 'https://video.example.evil.example/1' } },
      '422 invalid /meeting/link host-not-allowed',
    ],
    [
      'on another port of the authority’s host',
      'held',
      { ...video, meeting: { kind: 'link', link: 'https://video.example:8443/1' } },
      '422 invalid /meeting/link host-not-allowed',
    ],
    [
      'on a host that only looks like the authority’s',
      'held',
      { ...video, meeting: { kind: 'link', link: 'https://video.example@evil.example/1' } },
      '422 invalid /meeting/link host-not-allowed',
    ],
    [
      'on the link of another talk, however it is written',
      'held',
      { ...video, meeting: { kind: 'link', link: 'https://VIDEO.example/taken' } },
      '422 invalid /meeting/link link-in-use',
    ],
    [
      'for a requirement that is booked',
      'booked',
      { requirement: 1 },
      '409 requirement-settled 1 booked 2026-11-26',
    ],
    [
      'for a requirement that was held',
      'held',
      { requirement: 1, ...video },
      '409 requirement-settled 1 held 2026-11-18',
    ],
    [
      'for a requirement the citizen is let off',
      'exempt',
      { requirement: 2 },
      '409 requirement-settled 2 waived null',
    ],
    [
      'for a requirement there is not',
      'new',
      { requirement: 99 },
      '422 invalid /requirement unknown-requirement',
    ],
  ] satisfies [string, string, Partial<ConversationRequest>, string][])(
    '%s',
    async (_, citizen, more, expected) => {
      const answer = await book(citizen, more)
      expect(said(answer.problem)).toBe(expected)
    },
  )

  it('with the nearest times, at one that is skipped', async () => {
    const { problem } = await book('new', { on: '2027-03-28', at: '02:30' })
    expect(problem.errors?.[0]?.nearest).toEqual({ before: '01:59', after: '03:00' })
  })

  it('with what the requirement rests on', async () => {
    const { problem } = await book('exempt', { requirement: 2 })
    expect(problem.settled?.why.arithmetic).not.toEqual([])
    expect(problem.rules?.map(({ id }) => id)).toEqual(problem.settled?.rules)
    expect(problem.rules?.length).toBeGreaterThan(1)
  })
})

describe('a booking for a requirement', () => {
  it('that asks for a talk is made', async () => {
    expect((await book('new', { requirement: 1 })).status).toBe(201)
    expect((await book('booked', { requirement: 2, on: '2026-11-27', ...video })).status).toBe(201)
  })

  it('may be changed without standing in its own way', async () => {
    const params = { citizenId: 'booked', conversationId: 'coming' }
    const body = buildConversationRequest({ on: '2026-11-26', at: '09:00', requirement: 1 })
    const changed = await open().ask(changeConversation, { params, body, version: 1 })
    expect(changed.status).toBe(200)
  })
})

describe('whom to turn to', () => {
  it('is the citizen’s fund by name, refused and asked about alike', async () => {
    const { problem } = await book('insured', {})
    expect(problem.turnTo).toEqual(['Prøvens A-kasse'])
    const query = { minutes: 45, on, kind: 'job' }
    const options = await open().ask(askBookingOptions, { params: { citizenId: 'insured' }, query })
    expect(options.body.turnTo).toEqual(['Prøvens A-kasse'])
  })

  it('is the citizen’s job centre by name, asked by the fund after the hand-over', async () => {
    const meeting = { kind: 'room', room: 'fund-room' } as const
    const asked = { on: '2027-03-02', caseworker: 'adviser', meeting }
    expect((await book('insured', asked, 'adviser')).problem.turnTo).toEqual(['Jobcenter Prøveby'])
  })

  it('is nobody else when one books oneself, or when there is no such kind of talk', async () => {
    expect((await book('new', { kind: 'cv' })).problem.turnTo).toEqual([])
    const query = { minutes: 45, on }
    const options = await open().ask(askBookingOptions, { params: { citizenId: 'new' }, query })
    expect(options.body.turnTo).toEqual([])
  })
})

describe('asked about', () => {
  it.each([
    ['booked', 1, { number: 1, status: 'booked', on: '2026-11-26' }],
    ['held', 1, { number: 1, status: 'held', on: '2026-11-18' }],
    ['exempt', 2, { number: 2, status: 'waived', on: null }],
  ])(
    'a requirement is told when it is settled: %s, no. %i',
    async (citizenId, number, expected) => {
      const query = { minutes: 45, on, requirement: number }
      const { body } = await open().ask(askBookingOptions, { params: { citizenId }, query })
      expect(body.settled).toMatchObject(expected)
    },
  )

  it.each([
    ['is still open', 1],
    ['does not exist', 99],
  ])('a requirement that %s is not told as settled', async (_, requirement) => {
    const query = { minutes: 45, on, requirement }
    const { body } = await open().ask(askBookingOptions, { params: { citizenId: 'new' }, query })
    expect(body.settled).toBeNull()
  })
})
