import { describe, expect, it } from 'vitest'
import {
  bookByLink,
  openByLink,
  openSelfBooking,
  openSelfBookings,
  takeOverSelfBooking,
} from '../contract/selfBooking'
import { bookConversation, openCitizen } from '../contract/operations'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const now = '2026-11-23T08:00:00Z'
const params = { citizenId: 'one' }
const seed = buildSeed([
  buildUninsured('2026-11-02', {
    citizen: { id: 'one', civilRegistrationNumber: '610180-1001', phone: null },
    conversations: [
      buildConversation({
        id: 'first',
        citizen: 'one',
        kind: 'job',
        start: '2026-11-05T09:00:00Z',
        end: '2026-11-05T10:00:00Z',
        status: 'held',
      }),
    ],
  }),
])
const open = () => openApi({ now, seed })

/** The first talk that can be opened, opened with the shortest time to book. */
async function opened(api: OpenedApi) {
  const { bookable } = (await api.ask(openSelfBookings, { params })).body
  const [first] = bookable
  if (!first) throw new Error('nothing can be opened')
  const { requirement, deadline } = first
  const body = { requirement, minutes: 30, deadline: deadline.from, caseworker: 'caseworker' }
  const answer = await api.ask(openSelfBooking, { params, body })
  return { answer, body, link: { params: { selfBookingId: answer.body.id } } }
}

/** The first time the link offers for a form. */
async function firstTime(api: OpenedApi, link: Awaited<ReturnType<typeof opened>>['link']) {
  const { days } = (await api.ask(openByLink, { ...link, as: null })).body
  const [day] = days
  const time = day?.times[0]
  if (!day || !time) throw new Error('no time is offered')
  return { on: day.on, ...time }
}

describe('a talk the citizen may book alone', () => {
  it('is opened with at least the days the law gives, and once', async () => {
    const api = open()
    const { bookable } = (await api.ask(openSelfBookings, { params })).body
    const [first] = bookable
    expect(first?.deadline.from).toBe('2026-12-01')
    const body = { requirement: first?.requirement ?? 0, minutes: 30, caseworker: 'caseworker' }
    const sooner = { ...body, deadline: '2026-11-30' }
    const refused = await api.ask(openSelfBooking, { params, body: sooner })
    expect(refused.kind).toBe('422 invalid')
    expect(refused.problem.errors).toEqual([{ pointer: '/deadline', code: 'deadline-too-soon' }])
    const { answer, body: same } = await opened(api)
    expect(answer.body).toMatchObject({ state: 'open', deadline: '2026-12-01', takenOver: null })
    const again = await api.ask(openSelfBooking, { params, body: same })
    expect(again.kind).toBe('409 self-booking-open')
    expect((await api.ask(openCitizen, { params })).body.selfBooking).toMatchObject({
      state: 'open',
      deadline: '2026-12-01',
    })
  })

  it('is booked by whoever knows the link, who learns nothing of the citizen', async () => {
    const api = open()
    const { link } = await opened(api)
    const { on, at, forms } = await firstTime(api, link)
    expect(on > '2026-11-23').toBe(true)
    expect(forms).toEqual(['physical', 'phone', 'video'])
    const booked = await api.ask(bookByLink, {
      ...link,
      as: null,
      body: { on, at, form: 'phone', phone: '00112233' },
    })
    expect(booked.body).toMatchObject({ state: 'booked', booked: { on, at, place: '' }, days: [] })
    const page = (await api.ask(openCitizen, { params })).body
    const told = JSON.stringify(booked.body)
    for (const secret of ['610180', '00112233', page.name]) expect(told).not.toContain(secret)
    expect(page.next).toMatchObject({ status: 'booked' })
    expect(page.conversations.at(-1)).toMatchObject({
      status: 'booked',
      wish: { form: 'phone', byName: page.name },
    })
    expect(page.selfBooking).toBeNull()
    const twice = await api.ask(bookByLink, {
      ...link,
      as: null,
      body: { on, at, form: 'phone', phone: '00112233' },
    })
    expect(twice.kind).toBe('409 self-booking-closed')
  })

  it('keeps no wish of a citizen who has no choice: a first talk is in person', async () => {
    const fresh = buildUninsured('2026-11-09', {
      citizen: { id: 'one', civilRegistrationNumber: '610180-1001' },
    })
    const api = openApi({ now: '2026-11-10T08:00:00Z', seed: buildSeed([fresh]) })
    const { bookable } = (await api.ask(openSelfBookings, { params })).body
    const [later] = bookable
    if (!later) throw new Error('nothing can be opened')
    const { requirement, deadline } = later
    const body = { requirement, minutes: 30, deadline: deadline.from, caseworker: 'caseworker' }
    const { id } = (await api.ask(openSelfBooking, { params, body })).body
    const link = { params: { selfBookingId: id } }
    const { on, at, forms } = await firstTime(api, link)
    expect(forms).toEqual(['physical'])
    const taken = { on, at, form: 'physical', phone: '' } as const
    expect((await api.ask(bookByLink, { ...link, as: null, body: taken })).status).toBe(201)
    const { conversations } = (await api.ask(openCitizen, { params })).body
    expect(conversations.at(-1)).toMatchObject({ form: 'physical', wish: null })
  })

  it('asks for a number to call when none is known', async () => {
    const api = open()
    const { link } = await opened(api)
    const { on, at } = await firstTime(api, link)
    const body = { on, at, form: 'phone', phone: '' } as const
    const refused = await api.ask(bookByLink, { ...link, as: null, body })
    expect(refused.problem.errors).toEqual([{ pointer: '/phone', code: 'required' }])
  })

  it('gives each of two who take one time an answer: one talk, and that it is gone', async () => {
    const api = open()
    const { link } = await opened(api)
    const { on, at } = await firstTime(api, link)
    const talk = buildConversationRequest({ on, at, minutes: 30, kind: 'on-request' })
    await api.ask(bookConversation, { params, body: { ...talk, wish: 'physical' } })
    const body = { on, at, form: 'phone', phone: '00112233' } as const
    expect((await api.ask(bookByLink, { ...link, as: null, body })).kind).toBe('409 time-taken')
  })

  it('is not booked by the staff until it is taken over, and the link books nothing then', async () => {
    const api = open()
    const { answer, link } = await opened(api)
    const { on, at } = await firstTime(api, link)
    const talk = buildConversationRequest({ on, at, minutes: 30, kind: 'job' })
    const body = { ...talk, wish: 'physical' } as const
    const before = await api.ask(bookConversation, { params, body })
    expect(before.kind).toBe('409 self-booking-open')
    const over = { params: { ...params, ...link.params } }
    const unsaid = await api.ask(takeOverSelfBooking, { ...over, body: { reason: '' }, version: 1 })
    expect(unsaid.problem.errors).toEqual([{ pointer: '/reason', code: 'reason-missing' }])
    const reason = 'Borgeren ringede'
    const taken = await api.ask(takeOverSelfBooking, { ...over, body: { reason }, version: 1 })
    expect(taken.body).toMatchObject({ state: 'taken-over', takenOver: { reason } })
    expect((await api.ask(bookConversation, { params, body })).status).toBe(201)
    const late = { on, at, form: 'phone', phone: '00112233' } as const
    const refused = await api.ask(bookByLink, { ...link, as: null, body: late })
    expect(refused.kind).toBe('409 self-booking-closed')
    expect(answer.body.version).toBe(1)
  })

  it('is open on its last day, and a task on the day after', async () => {
    const api = open()
    const { link } = await opened(api)
    api.setNow('2026-12-01T22:30:00Z')
    expect((await api.ask(openByLink, { ...link, as: null })).body.state).toBe('open')
    api.setNow('2026-12-01T23:30:00Z')
    const { state, days } = (await api.ask(openByLink, { ...link, as: null })).body
    expect([state, days]).toEqual(['expired', []])
    expect((await api.ask(openCitizen, { params })).body.selfBooking?.state).toBe('expired')
  })

  it('is nobody’s behind a link that is not known, nor another authority’s', async () => {
    const api = open()
    const { link } = await opened(api)
    const unknown = { params: { selfBookingId: 'made-up' }, as: null }
    expect((await api.ask(openByLink, unknown)).kind).toBe('404 not-found')
    const adviser = await api.ask(openSelfBookings, { params, as: 'adviser' })
    expect(adviser.kind).toBe('404 not-found')
    expect(link.params.selfBookingId).not.toBe('one')
  })
})
