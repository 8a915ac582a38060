import { describe, expect, it } from 'vitest'
import { moveConversation } from '../contract/calendarOperations'
import {
  bookConversation,
  changeConversation,
  registerOutcome,
  undoOutcome,
} from '../contract/operations'
import { openOutbox, retryMessages } from '../contract/outbox'
import { nationalSummons } from '../contract/outgoing'
import type { Delivery } from '../domain/message'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'
import { dispatch } from './dispatch'

const now = '2026-11-23T08:00:00Z'
const seed = buildSeed([buildUninsured('2026-11-16')])
const params = { citizenId: 'citizen', conversationId: 'made-1' }
const request = buildConversationRequest({ on: '2026-11-25' })
const cancelled = { status: 'cancelled', cancelledBy: 'citizen', note: 'Syg' } as const

async function booked() {
  const api = openApi({ now, seed })
  const answer = await api.ask(bookConversation, { params, body: request })
  expect(answer.status).toBe(201)
  const kept = async () =>
    (await api.store.read((view) => view.messagesOf('citizen'))).filter(
      ({ channel }) => channel === 'national-record',
    )
  const send = (delivery: Delivery) =>
    dispatch({
      store: api.store,
      now: () => now,
      receivers: new Map([['national-record', async () => delivery]] as const),
      lease: 0,
    })
  const told = async () => (await kept()).map(({ what, state }) => `${what} ${state}`)
  return { api, kept, told, send }
}

describe('what is told outside', () => {
  it('is kept with the booking, whole, and with nothing that was refused', async () => {
    const { api, kept } = await booked()
    const refused = await api.ask(bookConversation, { params, body: request })
    expect(refused.kind).toMatch(/^4/)
    const messages = await kept()
    expect(messages).toMatchObject([
      { id: 'made-1-1n', authority: 'job-centre', about: { id: 'made-1' }, what: 'booked' },
    ])
    const content = messages[0]?.content
    expect(nationalSummons.safeParse(content?.kind === 'summons' && content.summons).error).toBe(
      undefined,
    )
  })

  it('follows a change, a move, a cancellation and its undoing, in that order', async () => {
    const { api, told } = await booked()
    const topic = 'Din plan'
    await api.ask(changeConversation, { params, body: { ...request, topic }, version: 1 })
    const move = { reason: 'Kursus', wishedBy: 'citizen', caseworker: 'caseworker' } as const
    await api.ask(moveConversation, {
      params,
      body: { ...move, on: '2026-11-26', at: '13:00', minutes: 45 },
      version: 2,
    })
    await api.ask(registerOutcome, { params, body: cancelled, version: 3 })
    await api.ask(undoOutcome, { params, version: 4 })
    expect(await told()).toEqual([
      'booked waiting',
      'changed waiting',
      'changed waiting',
      'cancelled waiting',
      'booked waiting',
    ])
  })

  it('is nothing when nobody outside is told anything else', async () => {
    const { api, told } = await booked()
    const same = await api.ask(changeConversation, { params, body: request, version: 1 })
    expect(same.status).toBe(200)
    api.setNow('2026-11-25T12:00:00Z')
    const held = { status: 'held', cancelledBy: null, note: '' } as const
    await api.ask(registerOutcome, { params, body: held, version: 2 })
    await api.ask(undoOutcome, { params, version: 3 })
    expect(await told()).toEqual(['booked waiting'])
  })

  it('is of what was refused no more than its successor', async () => {
    const { api, told, send } = await booked()
    await send({ is: 'refused', words: 'Ukendt' })
    await api.ask(registerOutcome, { params, body: cancelled, version: 1 })
    expect(await told()).toEqual(['booked stopped', 'cancelled waiting'])
  })
})

describe('the outbox', () => {
  it('shows each authority its own, by state, and nothing of what is in it', async () => {
    const { api, send } = await booked()
    const shown = await api.ask(openOutbox)
    expect(shown.body.messages).toContainEqual({
      id: 'made-1-1n',
      citizen: { id: 'citizen', name: 'Bente Borger' },
      about: { kind: 'talk', talk: 'job', on: '2026-11-25', at: '10:00' },
      readable: false,
      channel: 'national-record',
      what: 'booked',
      state: 'waiting',
      words: '',
      stopped: null,
      made: { on: '2026-11-23', at: '09:00' },
      tries: 0,
      tried: null,
      next: null,
    })
    expect(shown.body.withoutReceiver).toContain('national-record')
    expect((await api.ask(openOutbox, { as: 'adviser' })).body.messages).toEqual([])
    await send({ is: 'accepted' })
    const sent = await api.ask(openOutbox, { query: { state: 'sent' } })
    expect(sent.body).toMatchObject({
      counts: { sent: 1, refused: 0, stopped: 0 },
      messages: [{ state: 'sent', tries: 1, tried: { on: '2026-11-23', at: '09:00' } }],
    })
  })

  it('has what was refused, or waits for another try, tried again now by its own authority alone', async () => {
    const { api, kept, send } = await booked()
    const retry = async (as: string, message: string | null) =>
      (await api.ask(retryMessages, { as, body: { message } })).body.count
    expect(await retry('caseworker', null)).toBe(0)
    await send({ is: 'unanswered' })
    expect(await kept()).toMatchObject([{ nextTry: '2026-11-23T08:01:00Z' }])
    expect(await retry('adviser', 'made-1-1n')).toBe(0)
    expect(await retry('caseworker', 'nobody')).toBe(0)
    expect(await retry('caseworker', 'made-1-1n')).toBe(1)
    expect(await kept()).toMatchObject([{ nextTry: now, tries: 1 }])
    await send({ is: 'refused', words: 'Ukendt borger' })
    const refused = await api.ask(openOutbox, { query: { state: 'refused' } })
    expect(refused.body.messages).toMatchObject([{ words: 'Ukendt borger', tries: 2 }])
    expect(await retry('colleague', null)).toBe(1)
    await send({ is: 'known' })
    expect(await kept()).toMatchObject([{ state: 'sent', tries: 3, reason: null }])
  })
})
