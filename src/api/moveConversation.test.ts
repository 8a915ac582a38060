import { describe, expect, it } from 'vitest'
import { moveConversation } from '../contract/calendarOperations'
import { bookConversation, changeConversation, registerOutcome } from '../contract/operations'
import type { MoveRequest } from '../contract/conversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const on = '2026-11-25'
const params = { citizenId: 'citizen' }
const talk = { ...params, conversationId: 'made-1' }

/** A citizen with one talk booked for Wednesday at ten. */
async function openBooked() {
  const api = openApi({
    now: '2026-11-23T08:00:00Z',
    seed: buildSeed([
      buildUninsured('2026-11-02'),
      buildUninsured('2026-11-16', { citizen: { id: 'other' } }),
    ]),
  })
  await api.ask(bookConversation, { params, body: buildConversationRequest({ on }) })
  return api
}

function move(api: OpenedApi, more: Partial<MoveRequest> = {}, version = 1) {
  const request: MoveRequest = {
    on: '2026-11-26',
    at: '13:00',
    minutes: 45,
    caseworker: 'caseworker',
    reason: 'Barn syg',
    wishedBy: 'citizen',
    ...more,
  }
  return api.ask(moveConversation, { params: talk, body: request, version })
}

async function kept(api: OpenedApi) {
  const file = await api.store.read((view) => view.citizenFile('citizen'))
  return file?.conversations.find(({ id }) => id === talk.conversationId)
}

describe('a talk that is moved', () => {
  it('keeps its form and place, and both ends with who wished it and why', async () => {
    const api = await openBooked()
    const before = await kept(api)
    const { body, status } = await move(api)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      on: '2026-11-26',
      at: '13:00',
      until: '13:45',
      version: 2,
      form: before?.form,
      meeting: before?.meeting,
      moves: [
        {
          on,
          at: '10:00',
          until: '10:45',
          reason: 'Barn syg',
          wishedBy: 'citizen',
          byName: 'Sara Sagsbehandler',
          movedOn: '2026-11-23',
        },
      ],
    })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.at(-1)).toMatchObject({
      what: 'conversation-moved',
      reason: 'Barn syg',
      before,
      after: await kept(api),
      restedOn: { asOf: '2026-11-26' },
    })
  })

  it('remembers every move, also when its form is changed afterwards', async () => {
    const api = await openBooked()
    await move(api)
    await move(api, { at: '14:00', wishedBy: 'authority', reason: 'Kursus' }, 2)
    const body = buildConversationRequest({ on: '2026-11-26', at: '14:00', topic: 'Jobmål' })
    await api.ask(changeConversation, { params: talk, body, version: 3 })
    expect((await kept(api))?.moves.map(({ reason }) => reason)).toEqual(['Barn syg', 'Kursus'])
  })

  it('may be held by a colleague, and by nobody elsewhere', async () => {
    const api = await openBooked()
    const { body } = await move(api, { on, at: '10:00', caseworker: 'colleague' })
    expect(body).toMatchObject({ caseworkerName: 'Kaj Kollega' })
    const away = await move(api, { caseworker: 'adviser' }, 2)
    expect(away.problem.errors).toEqual([{ pointer: '/caseworker', code: 'unknown-caseworker' }])
  })

  it('may be lengthened where it stands', async () => {
    const api = await openBooked()
    const { body } = await move(api, { on, at: '10:00', minutes: 60 })
    expect(body).toMatchObject({ at: '10:00', until: '11:00' })
  })

  it('is not moved onto another, and is told what stands in the way and what is free', async () => {
    const api = await openBooked()
    const at = '13:00'
    const body = buildConversationRequest({ on, at })
    await api.ask(bookConversation, { params: { citizenId: 'other' }, body })
    const answer = await move(api, { on, at: '13:30' })
    expect(answer.kind).toBe('409 time-taken')
    expect(answer.problem.clashes).toContainEqual({ resource: 'room', on, from: at, to: '13:45' })
    expect((await kept(api))?.version).toBe(1)
  })

  it.each<[string, Partial<MoveRequest>, { pointer: string; code: string }]>([
    ['nowhere', { on, at: '10:00' }, { pointer: '/at', code: 'unchanged' }],
    ['without a reason', { reason: '  ' }, { pointer: '/reason', code: 'reason-missing' }],
    ['into the past', { on: '2026-11-20' }, { pointer: '/on', code: 'in-the-past' }],
    ['to a public holiday', { on: '2026-12-25' }, { pointer: '/on', code: 'public-holiday' }],
    ['before six', { at: '05:45' }, { pointer: '/at', code: 'outside-day' }],
    ['past ten in the evening', { at: '21:30' }, { pointer: '/at', code: 'outside-day' }],
    ['to no length', { minutes: 0 }, { pointer: '/minutes', code: 'end-before-start' }],
  ])('is not moved %s', async (_, more, error) => {
    const api = await openBooked()
    const answer = await move(api, more)
    expect(answer.kind).toBe('422 invalid')
    expect(answer.problem.errors).toContainEqual(error)
    expect((await kept(api))?.version).toBe(1)
  })

  it('is not moved once its outcome is registered, nor from what somebody else has changed', async () => {
    const api = await openBooked()
    expect((await move(api, {}, 7)).kind).toBe('412 stale-version')
    const body = { status: 'cancelled', cancelledBy: 'citizen', note: 'Syg' } as const
    await api.ask(registerOutcome, { params: talk, body, version: 1 })
    expect((await move(api, {}, 2)).kind).toBe('409 wrong-status')
  })
})
