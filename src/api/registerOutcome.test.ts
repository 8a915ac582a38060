import { describe, expect, it } from 'vitest'
import { bookConversation, openCitizen, registerOutcome, undoOutcome } from '../contract/operations'
import type { OutcomeRequest } from '../contract/conversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
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

describe('a talk held otherwise than it was booked', () => {
  const agreements = [{ text: 'Søge to job', whose: 'citizen', by: '2026-12-01' }] as const

  it('is told with its form and what was agreed, and not what was agreed to the other authority', async () => {
    const seed = buildSeed([
      buildInsured('2026-11-02', {
        conversations: [buildConversation({ id: 'made-1', start: `${on}T09:00:00Z` })],
      }),
    ])
    const api = openApi({ now: `${on}T10:00:00Z`, seed })
    const { body } = await register(api, 'held', { form: 'video', agreements })
    expect(body).toMatchObject({ form: 'physical', outcome: { form: 'video', agreements } })
    const seen = await api.ask(openCitizen, { as: 'adviser', params })
    expect(seen.body.conversations[0]?.outcome).toMatchObject({ form: 'video', agreements: [] })
  })

  it('is registered though the law did not allow it, and the citizen’s page says so with the rule', async () => {
    const api = await openBooked()
    api.setNow(`${on}T10:00:00Z`)
    await register(api, 'held', { form: 'phone' })
    const { body } = await api.ask(openCitizen, { params })
    expect(body.assessment.conversations.required[0]?.status).toBe('held')
    expect(body.unlawfullyHeld).toMatchObject([{ conversation: 'made-1' }])
    expect(body.unlawfullyHeld[0]?.rules.length).toBeGreaterThan(0)
  })

  it('is no more to be said about when the form was lawful', async () => {
    const api = await openBooked()
    api.setNow(`${on}T10:00:00Z`)
    await register(api, 'held', { form: 'physical' })
    expect((await api.ask(openCitizen, { params })).body.unlawfullyHeld).toEqual([])
  })

  it('is not judged by what was held after it', async () => {
    const api = await openBooked()
    api.setNow(`${on}T10:00:00Z`)
    await register(api, 'held', { form: 'phone' })
    const later = buildConversationRequest({ on: '2026-11-26' })
    await api.ask(bookConversation, { params, body: { ...later, wish: 'physical' } })
    api.setNow('2026-11-26T12:00:00Z')
    const second = { ...params, conversationId: 'made-4' }
    const body = { status: 'held', cancelledBy: null, note: '', form: 'phone' } as const
    await api.ask(registerOutcome, { params: second, body, version: 1 })
    const page = await api.ask(openCitizen, { params })
    expect(page.body.conversations.map(({ status }) => status)).toEqual(['held', 'held'])
    expect(page.body.unlawfullyHeld.map(({ conversation }) => conversation)).toEqual(['made-1'])
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
