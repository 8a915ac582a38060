import { describe, expect, it } from 'vitest'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { timeErrors } from './timeErrors'

const now = '2026-11-23T08:00:00Z'

describe('the time of a talk', () => {
  it.each([
    ['tomorrow', '2026-11-24', '10:00', 45, null],
    ['in a minute', '2026-11-23', '09:01', 45, null],
    ['now', '2026-11-23', '09:00', 45, '/at in-the-past'],
    ['earlier today', '2026-11-23', '08:00', 45, '/at in-the-past'],
    ['yesterday', '2026-11-22', '10:00', 45, '/on in-the-past'],
    ['as the office day begins', '2026-11-24', '06:00', 45, null],
    ['before the office day', '2026-11-24', '05:59', 45, '/at outside-day'],
    ['until the office day ends', '2026-11-24', '21:15', 45, null],
    ['past the office day', '2026-11-24', '21:16', 45, '/at outside-day'],
    ['of no length', '2026-11-24', '10:00', 0, '/minutes end-before-start'],
    ['of less than no length', '2026-11-24', '10:00', -1, '/minutes end-before-start'],
    ['on Christmas Day', '2026-12-25', '10:00', 45, '/on public-holiday'],
    ['on New Year’s Day', '2027-01-01', '10:00', 45, '/on public-holiday'],
    ['on New Year’s Eve', '2026-12-31', '10:00', 45, null],
    ['on a Sunday', '2026-11-29', '10:00', 45, null],
    ['on a leap day', '2028-02-29', '10:00', 45, null],
    ['on a day that is none', '2027-02-29', '10:00', 45, '/at no-such-time'],
    ['in the hour the clock skips', '2027-03-28', '02:30', 45, '/at no-such-time'],
    ['in the hour that comes twice', '2027-10-31', '02:30', 45, '/at ambiguous-time'],
  ])('%s', (_, on, at, minutes, expected) => {
    const errors = timeErrors(buildConversationRequest({ on, at, minutes }), now)
    const said = errors.map(({ pointer, code }) => `${pointer} ${code}`)
    expect(said).toEqual(expected === null ? [] : [expected])
  })

  it.each(['first', 'second'] as const)(
    'that comes twice is judged once it is said: %s',
    (fold) => {
      const night = { on: '2027-10-31', at: '02:30', minutes: 45 }
      const errors = timeErrors(buildConversationRequest({ ...night, fold }), now)
      expect(errors).toEqual([{ pointer: '/at', code: 'outside-day' }])
    },
  )

  it('that is skipped is refused with the nearest there are', () => {
    const request = buildConversationRequest({ on: '2027-03-28', at: '02:30' })
    const nearest = { before: '01:59', after: '03:00' }
    expect(timeErrors(request, now)).toEqual([{ pointer: '/at', code: 'no-such-time', nearest }])
  })
})
