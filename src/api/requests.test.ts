import { describe, expect, it } from 'vitest'
import { headers } from '../contract/headers'
import { askBookingOptions, bookConversation, changeConversation } from '../contract/operations'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const on = '2026-11-25'
const params = { citizenId: 'citizen' }
const path = '/api/citizens/citizen/conversations'
const request = buildConversationRequest({ on })

const open = () =>
  openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([buildUninsured('2026-11-16')]) })

/** A booking with this body, whatever it is. */
function post(body: BodyInit, more: Record<string, string> = {}) {
  return open().send(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      [headers.requestId]: 'request-1',
      ...more,
    },
    body,
  })
}

describe('a body', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'may be %s',
    async (type) => {
      const answer = await post(JSON.stringify(request), { 'Content-Type': type })
      expect(answer.status).toBe(201)
    },
  )

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', ''])(
    'may not be of type "%s"',
    async (type) => {
      const answer = await post(JSON.stringify(request), { 'Content-Type': type })
      expect(answer.kind).toBe('415 wrong-media-type')
    },
  )

  it.each(['', '{', '{"on": }', 'null null'])('that is no JSON is refused: "%s"', async (text) => {
    expect((await post(text)).kind).toBe('400 bad-json')
  })

  it.each(['null', '[]', '"text"', '1'])(
    'that is JSON but no object is invalid: %s',
    async (text) => {
      const answer = await post(text)
      expect([answer.kind, answer.problem.errors]).toEqual([
        '422 invalid',
        [{ pointer: '', code: 'invalid' }],
      ])
    },
  )

  it.each(['NUL \0', 'half a smile \ud83d', '\ude00 the other half'])(
    'with a text that cannot be kept everywhere is invalid: %j',
    async (topic) => {
      const answer = await post(JSON.stringify({ ...request, topic }))
      expect([answer.kind, answer.problem.errors]).toEqual([
        '422 invalid',
        [{ pointer: '/topic', code: 'invalid' }],
      ])
      expect((await post(JSON.stringify({ ...request, topic: 'æ 😀 \n' }))).status).toBe(201)
    },
  )

  it('may be 64 KiB and no more, counted in bytes', async () => {
    const size = 64 * 1024
    const space = (bytes: number) => JSON.stringify(request).padEnd(bytes, ' ')
    expect((await post(space(size))).status).toBe(201)
    expect((await post(space(size + 1))).kind).toBe('413 body-too-large')
    const twoBytesEach = JSON.stringify({ ...request, topic: 'å'.repeat(size / 2) })
    expect((await post(twoBytesEach)).kind).toBe('413 body-too-large')
  })

  it('with fields nobody knows is refused, each by its pointer', async () => {
    const answer = await post(
      JSON.stringify({
        ...request,
        authority: 'fund',
        'a/b~c': 1,
        meeting: { ...request.meeting, key: 1 },
      }),
    )
    expect(answer.problem.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/authority', code: 'unknown' },
        { pointer: '/a~1b~0c', code: 'unknown' },
        { pointer: '/meeting/key', code: 'unknown' },
      ]),
    )
  })
})

it('an address with a character that cannot be kept leads nowhere, and no store is asked', async () => {
  const citizenFile = () => Promise.reject(new Error('cannot be asked for'))
  const api = openApi({
    now: '2026-11-23T08:00:00Z',
    seed: buildSeed(),
    wrap: (store) => ({
      ...store,
      read: (work) => store.read((view) => work({ ...view, citizenFile })),
    }),
  })
  const answer = await api.ask(askBookingOptions, {
    params: { citizenId: 'citizen\0' },
    query: { minutes: 45 },
  })
  expect(answer.kind).toBe('404 not-found')
})

describe('a request id', () => {
  it.each([null, '', 'short12', 'x'.repeat(47)])('is needed: %s', async (requestId) => {
    const answer = await open().ask(bookConversation, { params, body: request, requestId })
    expect(answer.kind).toBe('400 request-id-missing')
  })

  it.each([8, 46])('may have %i characters', async (length) => {
    const requestId = 'x'.repeat(length)
    const answer = await open().ask(bookConversation, { params, body: request, requestId })
    expect(answer.status).toBe(201)
  })
})

describe('a version', () => {
  const talk = { ...params, conversationId: 'made-1' }
  const booked = async () => {
    const api = open()
    await api.ask(bookConversation, { params, body: request })
    return api
  }

  it('is needed to change something', async () => {
    const api = await booked()
    const answer = await api.ask(changeConversation, { params: talk, body: request })
    expect(answer.kind).toBe('428 version-missing')
  })

  it.each(['1', '*', 'W/"1"', '"one"', '"-1"', '"1", "2"'])(
    'that is no version counts as missing: %s',
    async (tag) => {
      const api = await booked()
      const answer = await api.send(`${path}/made-1`, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          [headers.requestId]: 'request-x',
          [headers.ifMatch]: tag,
        },
        body: JSON.stringify(request),
      })
      expect(answer.kind).toBe('428 version-missing')
    },
  )

  it.each([0, 2])('that is not the latest is refused: %i', async (version) => {
    const api = await booked()
    const answer = await api.ask(changeConversation, { params: talk, body: request, version })
    expect(answer.kind).toBe('412 stale-version')
  })

  it('counts up, and is told in the answer and in its entity tag', async () => {
    const api = await booked()
    const change = (version: number, topic: string) =>
      api.ask(changeConversation, { params: talk, body: { ...request, topic }, version })
    const first = await change(1, 'one')
    expect([first.body.version, first.headers.get('ETag')]).toEqual([2, '"2"'])
    expect((await change(1, 'two')).kind).toBe('412 stale-version')
    expect((await change(2, 'three')).body.version).toBe(3)
  })
})

describe('a day the law is not known for', () => {
  it.each([
    ['2018-12-31', 'law-unknown'],
    ['2030-01-01', 'law-unknown'],
    ['9999-12-31', 'law-unknown'],
    ['2026-02-30', 'invalid'],
    ['tomorrow', 'invalid'],
  ])('is a wrong field, not a failure: %s', async (day, code) => {
    const api = open()
    const options = await api.ask(askBookingOptions, { params, query: { minutes: 45, on: day } })
    const booking = await api.ask(bookConversation, { params, body: { ...request, on: day } })
    for (const answer of [options, booking])
      expect([answer.kind, answer.problem.errors]).toEqual([
        '422 invalid',
        [{ pointer: '/on', code }],
      ])
  })
})
