import { describe, expect, it } from 'vitest'
import { bookConversation, changeConversation, registerOutcome } from '../contract/operations'
import type { ConversationRequest } from '../domain/conversationRequest'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const on = '2026-11-25'
const params = { citizenId: 'citizen' }
const talk = { ...params, conversationId: 'made-1' }
const video = { form: 'video', meeting: { kind: 'link', link: 'https://video.example/1' } } as const

/** A citizen with one talk booked for Wednesday at ten; held before it, whatever is given. */
async function openBooked(...before: readonly ReturnType<typeof buildConversation>[]) {
  const api = openApi({
    now: '2026-11-23T08:00:00Z',
    seed: buildSeed([
      buildUninsured('2026-11-02', { conversations: before }),
      buildUninsured('2026-11-16', { citizen: { id: 'other' } }),
    ]),
  })
  const wish = before.length > 0 ? ({ wish: 'physical' } as const) : {}
  await api.ask(bookConversation, { params, body: buildConversationRequest({ on, ...wish }) })
  return api
}

const first = buildConversation({ id: 'first', start: '2026-11-09T08:00:00Z', status: 'held' })

function change(api: OpenedApi, more: Partial<ConversationRequest>, version = 1) {
  const body = buildConversationRequest({ on, ...more })
  return api.ask(changeConversation, { params: talk, body, version })
}

async function kept(api: OpenedApi) {
  const file = await api.store.read((view) => view.citizenFile('citizen'))
  return file?.conversations.find(({ id }) => id === talk.conversationId)
}

describe('a booked talk', () => {
  it('is moved, and the journal has how it was before and after', async () => {
    const api = await openBooked()
    const before = await kept(api)
    const { body } = await change(api, { on: '2026-11-26', at: '13:00', minutes: 30 })
    expect(body).toMatchObject({ on: '2026-11-26', at: '13:00', until: '13:30', version: 2 })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.at(-1)).toMatchObject({
      what: 'conversation-changed',
      subject: 'made-1',
      before,
      after: await kept(api),
      restedOn: { asOf: '2026-11-26' },
    })
  })

  it('does not stand in its own way', async () => {
    const api = await openBooked()
    expect((await change(api, { at: '10:15' })).status).toBe(200)
  })

  it('is not moved onto another', async () => {
    const api = await openBooked()
    const at = '13:00'
    const body = buildConversationRequest({ on, at })
    await api.ask(bookConversation, { params: { citizenId: 'other' }, body })
    const answer = await change(api, { at: '13:30' })
    expect(answer.kind).toBe('409 time-taken')
    expect(answer.problem.clashes).toContainEqual({ resource: 'room', on, from: at, to: '13:45' })
    expect(answer.problem.nextFree).toContainEqual({ on, at: '08:00' })
    expect((await kept(api))?.version).toBe(1)
  })

  it('does not count itself when it is asked whether it is the first', async () => {
    const api = await openBooked()
    const refused = await change(api, { ...video, wish: 'video', on: '2026-11-26' })
    expect(refused.kind).toBe('422 law-refuses')
    expect(refused.problem.rules?.map(({ id }) => id)).toEqual(['form.first-physical.2023'])
  })

  it('may become digital when a talk has been held before it', async () => {
    const api = await openBooked(first)
    const { body } = await change(api, { ...video, wish: 'video' })
    expect([body.form, body.place]).toEqual(['video', 'https://video.example/1'])
  })

  it('needs a wish where the citizen chooses', async () => {
    const api = await openBooked(first)
    const { problem } = await change(api, { topic: 'Nyt emne' })
    expect(problem.errors).toEqual([{ pointer: '/wish', code: 'wish-missing' }])
  })

  it('cannot be moved into the past', async () => {
    const { problem } = await change(await openBooked(), { on: '2026-11-20' })
    expect(problem.errors).toEqual([{ pointer: '/on', code: 'in-the-past' }])
  })

  it('cannot be given to another authority’s people or rooms', async () => {
    const api = await openBooked()
    const meeting = { kind: 'room', room: 'room-away' } as const
    const { problem } = await change(api, { caseworker: 'adviser', meeting })
    expect(problem.errors).toEqual([
      { pointer: '/caseworker', code: 'unknown-caseworker' },
      { pointer: '/meeting/room', code: 'unknown-room' },
    ])
  })
})

it('a talk with an outcome is not changed', async () => {
  const api = await openBooked()
  await api.ask(registerOutcome, {
    params: talk,
    body: { status: 'cancelled', cancelledBy: 'citizen', note: 'Syg' },
    version: 1,
  })
  expect((await change(api, { topic: 'x' }, 2)).kind).toBe('409 wrong-status')
})
