import { describe, expect, it } from 'vitest'
import { askBookingOptions, bookConversation } from '../contract/operations'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const wednesday = '2026-11-25'
const booked = buildConversation({ id: 'booked', start: `${wednesday}T09:00:00Z` })
const seed = buildSeed([
  buildUninsured('2026-11-16', { citizen: { id: 'new' } }),
  buildUninsured('2026-11-16', { citizen: { id: 'with-talk' }, conversations: [booked] }),
  buildInsured('2026-11-16', { citizen: { id: 'insured' } }),
])

async function options(citizenId: string, query: Record<string, string | number>, as?: string) {
  const api = openApi({ now: '2026-11-23T08:00:00Z', seed })
  const answer = await api.ask(askBookingOptions, {
    ...(as !== undefined && { as }),
    params: { citizenId },
    query: { minutes: 45, ...query },
  })
  return answer.body
}

describe('without a day', () => {
  it('one is suggested from the day recommended for the requirement, with a room', async () => {
    const { on, suggestions } = await options('new', {})
    expect(suggestions[0]).toMatchObject({ on, at: '08:00', room: 'room' })
    expect(on > '2026-11-23').toBe(true)
  })

  it('the day suggested can be booked', async () => {
    const api = openApi({ now: '2026-11-23T08:00:00Z', seed })
    const { on, kind, suggestions, form } = await options('new', {})
    expect(form?.allowed).toEqual(['physical'])
    const body = buildConversationRequest({ on, kind, at: suggestions[0]?.at ?? '' })
    const answer = await api.ask(bookConversation, { params: { citizenId: 'new' }, body })
    expect(answer.status).toBe(201)
  })

  it('today is asked about when nobody has time', async () => {
    const away = { ...seed, availabilities: [] }
    const api = openApi({ now: '2026-11-23T08:00:00Z', seed: away })
    const { body } = await api.ask(askBookingOptions, {
      params: { citizenId: 'new' },
      query: { minutes: 45 },
    })
    expect([body.on, body.suggestions, body.freeTimes]).toEqual(['2026-11-23', [], []])
  })
})

describe('for a day', () => {
  it('the free times of the caseworker come with the rooms free then', async () => {
    const { freeTimes } = await options('new', { on: wednesday })
    const times = freeTimes.map(({ at }) => at)
    expect(times.slice(4, 8)).toEqual(['09:00', '09:15', '10:45', '11:00'])
    expect(times.at(-1)).toBe('15:15')
  })

  it('a colleague has other times, and the room is still taken', async () => {
    const { freeTimes } = await options('new', { on: wednesday, caseworker: 'colleague' })
    expect(freeTimes.find(({ at }) => at === '10:00')?.rooms).toEqual(['room-2'])
    expect(freeTimes.find(({ at }) => at === '10:45')?.rooms).toEqual(['room', 'room-2'])
  })

  it.each([
    ['a Sunday', '2026-11-29'],
    ['a public holiday', '2026-12-25'],
    ['a day that is over', '2026-11-20'],
  ])('%s has no free times', async (_, on) => {
    expect((await options('new', { on })).freeTimes).toEqual([])
  })

  it.each([
    ['that is over', { on: '2026-11-20', at: '07:00' }],
    ['on a public holiday', { on: '2026-12-25', at: '07:00' }],
    ['in the night', { on: wednesday, at: '03:00' }],
  ])('of a time %s there is nothing to accept', async (_, at) => {
    expect((await options('new', at)).warnings).toEqual([])
    expect((await options('new', { on: wednesday, at: '07:00' })).warnings).toContain(
      'outside-hours',
    )
  })

  it('what is busy at a time is told, and not the talk being changed', async () => {
    const at = { on: wednesday, at: '10:30', room: 'room' }
    const clashes = async (citizen: string, more = {}) =>
      (await options(citizen, { ...at, ...more })).clashes.map(({ resource }) => resource)
    expect((await clashes('new')).toSorted()).toEqual(['caseworker', 'room'])
    expect((await clashes('with-talk')).toSorted()).toEqual(['caseworker', 'citizen', 'room'])
    expect(await clashes('with-talk', { changing: 'booked' })).toEqual([])
    expect(await clashes('new', { caseworker: 'colleague', room: 'room-2' })).toEqual([])
  })

  it('the talk being changed does not count as held before itself', async () => {
    const query = { on: '2026-11-26' }
    expect((await options('with-talk', query)).form?.allowed).toContain('video')
    const changing = await options('with-talk', { ...query, changing: 'booked' })
    expect(changing.form?.allowed).toEqual(['physical'])
    expect(changing.form?.excluded.map(({ form }) => form)).toEqual(['phone', 'video'])
  })
})

describe('who asks', () => {
  it('gets the colleagues and rooms of the own authority alone', async () => {
    const { caseworkers, rooms } = await options('insured', {}, 'adviser')
    expect(caseworkers.map(({ id }) => id)).toEqual(['adviser'])
    expect(rooms.map(({ id }) => id)).toEqual(['fund-room'])
  })

  it('is told which kinds of talk the own party may book that day', async () => {
    const allowed = async (as: string, on: string) =>
      (await options('insured', { on }, as)).kinds
        .filter(({ mayBook }) => mayBook.allowed)
        .map(({ kind }) => kind)
    expect(await allowed('adviser', '2026-11-26')).toContain('job')
    expect(await allowed('caseworker', '2026-11-26')).toEqual(['on-request'])
    expect(await allowed('caseworker', '2027-03-02')).toContain('job')
    expect(await allowed('adviser', '2027-03-02')).toEqual(['availability'])
  })

  it('is told why not', async () => {
    const { mayBook, rules } = await options('insured', { on: '2026-11-26', kind: 'job' })
    expect(mayBook.allowed).toBe(false)
    for (const rule of mayBook.rules) expect(rules[rule]?.title.da).toMatch(/.+/)
  })
})

it.each([
  ['minutes', { minutes: 0 }, 'end-before-start'],
  ['minutes', { minutes: 241 }, 'too-many-minutes'],
  ['minutes', { minutes: 'x' }, 'invalid'],
  ['at', { at: '24:00' }, 'invalid'],
  ['kind', { kind: 'chat' }, 'invalid'],
  ['requirement', { requirement: 'x' }, 'invalid'],
])('a question with a bad value for %s is invalid: %o', async (field, query, code) => {
  await expect(options('new', query)).rejects.toThrow(
    JSON.stringify({ errors: [{ pointer: `/${field}`, code }] }).slice(1, -1),
  )
})
