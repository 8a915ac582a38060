import { describe, expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildUninsured } from '../testing/buildUninsured'
import { bookConversation, type BookingContext } from './bookConversation'
import { caseFileOf } from './caseFileOf'
import type { CitizenFile } from './citizenFile'
import type { ConversationRequest } from './conversationRequest'

const on = '2026-11-25'
const known = buildUninsured('2026-09-01', {
  conversations: [buildConversation({ start: '2026-09-08T08:00:00Z', status: 'held' })],
})

function book(
  more: Partial<ConversationRequest>,
  file: CitizenFile = known,
  context: Partial<BookingContext> = {},
) {
  return bookConversation(buildConversationRequest({ on, wish: 'physical', ...more }), {
    caseFile: caseFileOf(file, null),
    authority: 'job-centre',
    party: 'job-centre',
    citizen: 'citizen',
    by: 'colleague',
    now: '2026-11-23T08:00:00Z',
    newId: 'new',
    ...context,
  })
}

describe('a talk that may be booked', () => {
  it('is the first version of what was asked for', () => {
    const physicalRequired = { because: 'Skal vise papirer' }
    expect(book({ topic: 'cv', wish: 'phone', physicalRequired })).toMatchObject({
      ok: true,
      conversation: {
        id: 'new',
        version: 1,
        citizen: 'citizen',
        authority: 'job-centre',
        caseworker: 'caseworker',
        start: '2026-11-25T09:00:00Z',
        end: '2026-11-25T09:45:00Z',
        wish: { form: 'phone', on: '2026-11-23', by: 'colleague' },
        physicalRequired: { ...physicalRequired, by: 'colleague' },
        topic: 'cv',
        status: 'booked',
        outcome: null,
      },
      rules: expect.arrayContaining(['responsible.may-book', 'form.authority-override.2023']),
    })
  })

  it.each([
    ['2026-12-31', '2026-12-31T09:00:00Z'],
    ['2027-03-30', '2027-03-30T08:00:00Z'],
    ['2028-02-29', '2028-02-29T09:00:00Z'],
    ['2026-11-29', '2026-11-29T09:00:00Z'],
  ])('begins at its local time: %s', (day, start) => {
    expect(book({ on: day })).toMatchObject({ ok: true, conversation: { start } })
  })
})

describe('of several things wrong', () => {
  const digital = { form: 'phone', wish: 'video', on: '2026-11-20' } as const

  it('the time is told first, then the law, then the wish', () => {
    const newcomer = buildUninsured('2026-11-16')
    expect(book(digital, newcomer)).toMatchObject({ refusal: { errors: [{ pointer: '/on' }] } })
    expect(book({ ...digital, on }, newcomer)).toMatchObject({
      refusal: { kind: 'law-refuses', pointer: '/form' },
    })
    expect(book({ ...digital, on })).toMatchObject({
      refusal: { errors: [{ code: 'against-wish' }, { code: 'meeting-does-not-fit' }] },
    })
  })

  it('who may book is told before the form', () => {
    expect(book({ ...digital, on }, known, { party: 'fund' })).toMatchObject({
      refusal: { kind: 'law-refuses', pointer: '', rules: [{ id: 'responsible.may-book' }, {}] },
    })
  })
})
