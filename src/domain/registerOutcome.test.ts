import { describe, expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'
import { registerOutcome, undoOutcome } from './registerOutcome'

const talk = buildConversation({ start: '2026-11-25T09:00:00Z', version: 4 })
const by = 'caseworker'
const context = { by, now: talk.start, fund: null }
const held = { status: 'held', cancelledBy: null, note: 'Aftalt jobmål' } as const

describe('an outcome', () => {
  it('stands in the talk with who and when, one version later', () => {
    expect(registerOutcome(talk, held, context)).toEqual({
      ok: true,
      conversation: {
        ...talk,
        version: 5,
        status: 'held',
        outcome: {
          ...held,
          form: 'physical',
          agreements: [],
          afterwards: null,
          absence: null,
          registeredBy: by,
          registeredAt: talk.start,
        },
      },
    })
  })

  it.each([
    ['held, a second too early', held, '2026-11-25T08:59:59Z', '/status not-yet-held'],
    [
      'missed, the day before',
      { ...held, status: 'missed' },
      '2026-11-24T09:00:00Z',
      '/status not-yet-held',
    ],
    [
      'cancelled without a reason',
      { ...held, status: 'cancelled', cancelledBy: 'citizen', note: '' },
      talk.start,
      '/note reason-missing',
    ],
    [
      'missed for another reason than those listed, which nobody wrote',
      { ...held, status: 'missed', excuse: 'other', note: '' },
      talk.start,
      '/note reason-missing',
    ],
    ['cancelled by nobody', { ...held, status: 'cancelled' }, talk.start, '/cancelledBy required'],
  ] as const)('is refused: %s', (_, request, now, expected) => {
    const answer = registerOutcome(talk, request, { ...context, now })
    const [pointer, code] = expected.split(' ')
    expect(answer).toEqual({
      ok: false,
      refusal: { kind: 'invalid', errors: [{ pointer, code }] },
    })
  })

  it('says how the talk was really held, and what was agreed', () => {
    const agreements = [{ text: 'Søge to job', whose: 'citizen', by: '2026-11-25' }] as const
    const answer = registerOutcome(talk, { ...held, form: 'phone', agreements }, context)
    expect(answer).toMatchObject({
      conversation: { form: 'physical', outcome: { form: 'phone', agreements } },
    })
  })

  it('has nothing agreed by a day before the talk', () => {
    const agreements = [
      { text: 'Ringe til a-kassen', whose: 'authority', by: null },
      { text: 'Søge to job', whose: 'citizen', by: '2026-11-24' },
    ] as const
    expect(registerOutcome(talk, { ...held, agreements }, context)).toEqual({
      ok: false,
      refusal: {
        kind: 'invalid',
        errors: [{ pointer: '/agreements/1/by', code: 'before-talk' }],
      },
    })
  })

  it.each(['missed', 'cancelled'] as const)(
    'of a talk that was %s has neither form nor agreements',
    (status) => {
      const agreements = [{ text: 'Søge to job', whose: 'citizen', by: null }] as const
      const request = {
        ...held,
        status,
        cancelledBy: 'citizen',
        form: 'phone',
        agreements,
      } as const
      expect(registerOutcome(talk, request, context)).toMatchObject({
        conversation: { outcome: { form: null, agreements: [] } },
      })
    },
  )

  it('of a cancellation may come before the talk', () => {
    const request = { ...held, status: 'cancelled', cancelledBy: 'authority' } as const
    const answer = registerOutcome(talk, request, { ...context, now: '2026-11-01T09:00:00Z' })
    expect(answer).toMatchObject({ conversation: { outcome: { cancelledBy: 'authority' } } })
  })

  it.each(['held', 'missed', 'cancelled'] as const)(
    'is not given to a talk that is %s',
    (status) => {
      expect(registerOutcome({ ...talk, status }, held, context)).toEqual({
        ok: false,
        refusal: { kind: 'wrong-status', status },
      })
    },
  )
})

describe('taking it back', () => {
  it('leaves the talk as it was, two versions later', () => {
    const answer = registerOutcome(talk, held, context)
    const undone = answer.ok ? undoOutcome(answer.conversation) : answer
    expect(undone).toEqual({ ok: true, conversation: { ...talk, version: 6 } })
  })

  it('is refused when there is nothing to take back', () => {
    expect(undoOutcome(talk)).toEqual({
      ok: false,
      refusal: { kind: 'wrong-status', status: 'booked' },
    })
  })
})
