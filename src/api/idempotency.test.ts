import { describe, expect, it } from 'vitest'
import { bookConversation, registerOutcome } from '../contract/operations'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }
const request = buildConversationRequest({ on: '2026-11-25' })
const open = () =>
  openApi({
    now: '2026-11-23T08:00:00Z',
    seed: buildSeed([
      buildUninsured('2026-11-16'),
      buildUninsured('2026-11-16', { citizen: { id: 'other' } }),
    ]),
  })

const book = (api: OpenedApi, requestId: string, more: Partial<typeof request> = {}) =>
  api.ask(bookConversation, { params, body: { ...request, ...more }, requestId })

async function kept(api: OpenedApi) {
  const file = await api.store.read((view) => view.citizenFile('citizen'))
  return { talks: file?.conversations.length, journal: file?.journal.length }
}

describe('the same request', () => {
  it('sent twice happens once and is answered the same', async () => {
    const api = open()
    const [first, second] = [await book(api, 'same-request'), await book(api, 'same-request')]
    expect(second.status).toBe(201)
    expect(second.text).toBe(first.text)
    expect([...second.headers]).toEqual([...first.headers])
    expect(await kept(api)).toEqual({ talks: 1, journal: 1 })
  })

  it('sent twenty times at once happens once', async () => {
    const api = open()
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(api, 'same-request')))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    expect(await kept(api)).toEqual({ talks: 1, journal: 1 })
  })

  it('is still answered the same when things have changed since', async () => {
    const api = open()
    const first = await book(api, 'same-request')
    const talk = { ...params, conversationId: first.body.id }
    await api.ask(registerOutcome, {
      params: talk,
      body: { status: 'cancelled', cancelledBy: 'citizen', note: 'Syg' },
      version: 1,
    })
    expect((await book(api, 'same-request')).text).toBe(first.text)
    expect(await kept(api)).toEqual({ talks: 1, journal: 2 })
  })

  it('sent twice changes a talk once, though the version is no longer the latest', async () => {
    const api = open()
    const { body: talk } = await book(api, 'booking-request')
    const cancel = () =>
      api.ask(registerOutcome, {
        params: { ...params, conversationId: talk.id },
        body: { status: 'cancelled', cancelledBy: 'authority', note: 'Syg' },
        version: 1,
        requestId: 'cancel-request',
      })
    const [first, second] = [await cancel(), await cancel()]
    expect([second.status, second.text]).toEqual([200, first.text])
  })
})

describe('a request id used before', () => {
  it('is refused with another body', async () => {
    const api = open()
    await book(api, 'same-request')
    const answer = await book(api, 'same-request', { at: '13:00' })
    expect(answer.kind).toBe('422 request-id-reused')
    expect(await kept(api)).toEqual({ talks: 1, journal: 1 })
  })

  it('is refused for another citizen', async () => {
    const api = open()
    await book(api, 'same-request')
    const answer = await api.ask(bookConversation, {
      params: { citizenId: 'other' },
      body: { ...request, at: '13:00' },
      requestId: 'same-request',
    })
    expect(answer.kind).toBe('422 request-id-reused')
  })

  it('is another’s own matter', async () => {
    const api = open()
    await book(api, 'same-request')
    const answer = await api.ask(bookConversation, {
      as: 'colleague',
      params: { citizenId: 'other' },
      body: { ...request, at: '13:00' },
      requestId: 'same-request',
    })
    expect(answer.status).toBe(201)
  })

  it('may be used again when the request was refused', async () => {
    const api = open()
    expect((await book(api, 'same-request', { at: '05:00' })).kind).toBe('422 invalid')
    expect((await book(api, 'same-request')).status).toBe(201)
  })
})
