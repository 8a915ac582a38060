import { describe, expect, it } from 'vitest'
import { bookConversation, openCitizen, registerOutcome, undoOutcome } from '../contract/operations'
import type { OutcomeRequest } from '../contract/conversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const on = '2026-11-25'
const params = { citizenId: 'citizen' }
const talk = { ...params, conversationId: 'made-1' }

/** One talk, booked for ten o'clock in Denmark, which is nine in the world's time. */
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

function register(api: OpenedApi, status: OutcomeRequest['status'], more = {}, version = 1) {
  const body = { status, cancelledBy: null, note: '', ...more }
  return api.ask(registerOutcome, { params: talk, body, version })
}

const undo = (api: OpenedApi, version: number) => api.ask(undoOutcome, { params: talk, version })

const cancelled = { cancelledBy: 'citizen', note: 'Syg' } as const

describe.each(['held', 'missed'] as const)('a talk that was %s', (status) => {
  it('cannot be registered before it has begun', async () => {
    const api = await openBooked()
    api.setNow(`${on}T08:59:59Z`)
    const { kind, problem } = await register(api, status)
    expect([kind, problem.errors]).toEqual([
      '422 invalid',
      [{ pointer: '/status', code: 'not-yet-held' }],
    ])
  })

  it('can be from the moment it begins, and the journal has it', async () => {
    const api = await openBooked()
    api.setNow(`${on}T09:00:00Z`)
    const { body } = await register(api, status, { note: 'Kort', cancelledBy: 'citizen' })
    expect(body).toMatchObject({
      status,
      version: 2,
      outcome: {
        status,
        cancelledBy: null,
        note: 'Kort',
        registeredByName: 'Sara Sagsbehandler',
        registeredOn: on,
      },
    })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.at(-1)).toMatchObject({
      at: `${on}T09:00:00Z`,
      what: 'outcome-registered',
      before: { status: 'booked' },
      after: { status },
    })
  })
})

describe('a cancellation', () => {
  it('can be registered at any time and gives the time back', async () => {
    const api = await openBooked()
    const { body } = await register(api, 'cancelled', cancelled)
    expect(body.outcome).toMatchObject({ cancelledBy: 'citizen', note: 'Syg' })
    const other = { citizenId: 'other' }
    const again = await api.ask(bookConversation, {
      params: other,
      body: buildConversationRequest({ on }),
    })
    expect(again.status).toBe(201)
  })

  it('needs to say whose it is', async () => {
    const { problem } = await register(await openBooked(), 'cancelled')
    expect(problem.errors).toEqual([{ pointer: '/cancelledBy', code: 'required' }])
  })
})

describe('an outcome', () => {
  it('is registered once', async () => {
    const api = await openBooked()
    await register(api, 'cancelled', cancelled)
    expect((await register(api, 'cancelled', cancelled, 2)).kind).toBe('409 wrong-status')
  })

  it('of a talk nobody booked cannot be registered', async () => {
    const api = await openBooked()
    const answer = await api.ask(registerOutcome, {
      params: { ...params, conversationId: 'nothing' },
      body: { status: 'held', cancelledBy: null, note: '' },
      version: 1,
    })
    expect(answer.kind).toBe('404 not-found')
  })

  it('decides what the law asks for next', async () => {
    const api = await openBooked()
    api.setNow(`${on}T10:00:00Z`)
    const first = async () => {
      const page = await api.ask(openCitizen, { params })
      return page.body.assessment.conversations.required[0]?.status
    }
    await register(api, 'held')
    expect(await first()).toBe('held')
    await undo(api, 2)
    expect(await first()).toBe('booked')
    await register(api, 'missed', {}, 3)
    expect(await first()).toBe('open')
  })
})

describe('taking an outcome back', () => {
  it('makes the talk booked again, and both stand in the journal', async () => {
    const api = await openBooked()
    await register(api, 'cancelled', cancelled)
    const { body } = await undo(api, 2)
    expect(body).toMatchObject({ status: 'booked', outcome: null, version: 3 })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.map(({ what }) => what)).toEqual([
      'conversation-booked',
      'outcome-registered',
      'outcome-undone',
    ])
  })

  it('is refused when there is none', async () => {
    expect((await undo(await openBooked(), 1)).kind).toBe('409 wrong-status')
  })

  it('is refused when the version is stale', async () => {
    const api = await openBooked()
    await register(api, 'cancelled', cancelled)
    expect((await undo(api, 1)).kind).toBe('412 stale-version')
  })

  it('is refused when the time has been given to somebody else', async () => {
    const api = await openBooked()
    await register(api, 'cancelled', cancelled)
    const other = { citizenId: 'other' }
    await api.ask(bookConversation, { params: other, body: buildConversationRequest({ on }) })
    const answer = await undo(api, 2)
    expect(answer.kind).toBe('409 time-taken')
    expect(answer.problem.clashes?.map(({ resource }) => resource)).toEqual(['caseworker', 'room'])
    const page = await api.ask(openCitizen, { params })
    expect(page.body.conversations[0]?.status).toBe('cancelled')
  })
})
