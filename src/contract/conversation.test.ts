import { describe, expect, it } from 'vitest'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { conversationRequest, outcomeRequest } from './conversation'

const request = buildConversationRequest({ on: '2026-11-25' })
const link = (value: unknown) => ({ meeting: { kind: 'link', link: value } })
const number = (value: unknown) => ({
  meeting: { kind: 'number', number: value, caller: 'authority' },
})

/** "pointer code" of everything wrong with the request. */
function faults(more: Readonly<Record<string, unknown>>) {
  const { error } = conversationRequest.safeParse({ ...request, ...more })
  return (error?.issues ?? []).map(({ path, message }) => `/${path.join('/')} ${message}`)
}

describe('a request for a talk', () => {
  it.each([
    ['nothing changed', {}],
    ['the first minute of the day', { at: '00:00' }],
    ['the last', { at: '23:59' }],
    ['a leap day', { on: '2028-02-29' }],
    ['one minute', { minutes: 1 }],
    ['four hours', { minutes: 240 }],
    ['a topic as long as it may be', { topic: 'æ'.repeat(200) }],
    ['spaces around the topic that make it too long', { topic: ` ${'x'.repeat(200)} ` }],
    ['a link', link('https://video.example/a?b=c#d')],
    ['a number from abroad', number('+45 00 11 22 33')],
    ['an address', { meeting: { kind: 'address', address: 'Æblevej 1' } }],
    ['a wish', { wish: 'phone' }],
    ['a reason', { physicalRequired: { because: 'x'.repeat(1000) } }],
  ])('may have %s', (_, more) => {
    expect(faults(more)).toEqual([])
  })

  it.each([
    ['/kind invalid', { kind: 'chat' }],
    ['/kind invalid', { kind: null }],
    ['/on invalid', { on: '' }],
    ['/on invalid', { on: '25-11-2026' }],
    ['/on invalid', { on: '2027-02-29' }],
    ['/on invalid', { on: '2026-11-25T10:00' }],
    ['/at invalid', { at: '' }],
    ['/at invalid', { at: '24:00' }],
    ['/at invalid', { at: '9:00' }],
    ['/at invalid', { at: '09.00' }],
    ['/at invalid', { at: '09:00\n' }],
    ['/minutes required', { minutes: undefined }],
    ['/minutes invalid', { minutes: '45' }],
    ['/minutes invalid', { minutes: Number.NaN }],
    ['/minutes invalid', { minutes: 1.5 }],
    ['/minutes end-before-start', { minutes: 0 }],
    ['/minutes end-before-start', { minutes: -45 }],
    ['/minutes too-many-minutes', { minutes: 241 }],
    ['/form required', { form: '' }],
    ['/form required', { form: 'letter' }],
    ['/wish invalid', { wish: 'letter' }],
    ['/meeting required', { meeting: null }],
    ['/meeting/kind required', { meeting: {} }],
    ['/meeting/kind required', { meeting: { kind: 'boat' } }],
    ['/meeting/room required', { meeting: { kind: 'room', room: '' } }],
    ['/meeting/room too-long', { meeting: { kind: 'room', room: 'x'.repeat(101) } }],
    ['/meeting/address required', { meeting: { kind: 'address', address: '  ' } }],
    ['/meeting/address too-long', { meeting: { kind: 'address', address: 'x'.repeat(201) } }],
    ['/meeting/link required', link(' ')],
    ['/meeting/link invalid', link('video.example')],
    ['/meeting/link invalid', link('http://video.example')],
    ['/meeting/link invalid', link('javascript:alert(1)')],
    ['/meeting/link invalid', link('https://video.example/a b')],
    ['/meeting/link too-long', link(`https://video.example/${'x'.repeat(500)}`)],
    ['/meeting/number required', number('')],
    ['/meeting/number invalid', number('12')],
    ['/meeting/number invalid', number('tolv femten')],
    ['/meeting/number too-long', number('1'.repeat(31))],
    ['/physicalRequired/because reason-missing', { physicalRequired: { because: ' ' } }],
    ['/physicalRequired/because too-long', { physicalRequired: { because: 'x'.repeat(1001) } }],
    ['/topic too-long', { topic: 'x'.repeat(201) }],
    ['/caseworker required', { caseworker: '' }],
    ['/caseworker required', { caseworker: null }],
    ['/caseworker too-long', { caseworker: 'x'.repeat(101) }],
  ])('is wrong in one way: %s for %j', (expected, more) => {
    expect(faults(more)).toEqual([expected])
  })

  it.each([
    ['the request', { id: 'mine' }],
    ['the reason', { physicalRequired: { because: 'x', by: 'me' } }],
    ['the room', { meeting: { kind: 'room', room: 'room', key: 1 } }],
    ['the link', { meeting: { kind: 'link', link: 'https://a.example', room: 'room' } }],
  ])('may not have fields nobody knows in %s', (_, more) => {
    expect(conversationRequest.safeParse({ ...request, ...more }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys' },
    ])
  })

  it.each(Object.keys(request))('may not be without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(request).filter(([name]) => name !== field))
    const { error } = conversationRequest.safeParse(rest)
    expect(error?.issues.map(({ path }) => path)).toEqual([[field]])
  })

  it('loses the spaces around what was written', () => {
    const parsed = conversationRequest.parse({ ...request, topic: ' Æbler  og pærer ' })
    expect(parsed.topic).toBe('Æbler  og pærer')
  })
})

describe('an outcome', () => {
  it.each([
    [{ status: 'held', cancelledBy: null, note: '' }, []],
    [{ status: 'cancelled', cancelledBy: 'citizen', note: 'x'.repeat(2000) }, []],
    [{ status: 'booked', cancelledBy: null, note: '' }, ['status required']],
    [{ status: 'cancelled', cancelledBy: 'nobody', note: '' }, ['cancelledBy required']],
    [{ status: 'held', cancelledBy: null, note: 'x'.repeat(2001) }, ['note too-long']],
  ])('%j', (outcome, expected) => {
    const { error } = outcomeRequest.safeParse(outcome)
    const said = (error?.issues ?? []).map(({ path, message }) => `${path.join('/')} ${message}`)
    expect(said).toEqual(expected)
  })
})
