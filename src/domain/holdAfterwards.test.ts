import { describe, expect, it } from 'vitest'
import { holdAfterwards } from './holdAfterwards'
import { undoOutcome } from './registerOutcome'

const request = {
  kind: 'job',
  on: '2026-11-25',
  at: '10:00',
  minutes: 20,
  form: 'phone',
  caseworker: 'caseworker',
  because: 'Borgeren ringede',
  note: '',
  agreements: [],
} as const
const context = {
  authority: 'job-centre',
  party: 'job-centre',
  citizen: 'citizen',
  by: 'colleague',
  now: '2026-11-25T12:00:00Z',
  newId: 'new',
  plan: {},
} as const

function errorsOf(more: object, now: string = context.now) {
  const answer = holdAfterwards({ ...request, ...more }, { ...context, now })
  return !answer.ok && answer.refusal.kind === 'invalid' ? answer.refusal.errors : null
}

describe('a talk that took place unbooked', () => {
  it('is held, with why it was not booked and who entered it', () => {
    expect(holdAfterwards(request, context)).toMatchObject({
      ok: true,
      conversation: {
        id: 'new',
        version: 1,
        status: 'held',
        start: '2026-11-25T09:00:00Z',
        end: '2026-11-25T09:20:00Z',
        caseworker: 'caseworker',
        outcome: {
          status: 'held',
          form: 'phone',
          afterwards: 'Borgeren ringede',
          registeredBy: 'colleague',
          registeredAt: context.now,
        },
      },
    })
  })

  it('may be entered from the moment it began, and no sooner', () => {
    expect(errorsOf({}, '2026-11-25T09:00:00Z')).toBeNull()
    expect(errorsOf({}, '2026-11-25T08:59:59Z')).toEqual([{ pointer: '/at', code: 'not-yet-held' }])
  })

  it.each([
    ['a time that comes twice', { on: '2026-10-25', at: '02:30' }, 'ambiguous-time'],
    ['a time the clock skips', { on: '2026-03-29', at: '02:30' }, 'no-such-time'],
  ])('is refused: %s', (_, more, code) => {
    expect(errorsOf(more)).toMatchObject([{ pointer: '/at', code }])
  })

  it('has nothing agreed by a day before it', () => {
    const agreements = [{ text: 'Søge job', whose: 'citizen', by: '2026-11-24' }]
    expect(errorsOf({ agreements })).toEqual([{ pointer: '/agreements/0/by', code: 'before-talk' }])
  })

  it('is called off, not booked, when the registration is taken back', () => {
    const answer = holdAfterwards(request, context)
    const undone = answer.ok ? undoOutcome(answer.conversation) : answer
    expect(undone).toMatchObject({
      ok: true,
      conversation: { status: 'cancelled', outcome: null, version: 2 },
    })
  })
})
