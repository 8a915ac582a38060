import { describe, expect, it } from 'vitest'
import { buildToldTalk } from '../testing/buildToldTalk'
import { remindersOf } from './remindersOf'
import { reminderTimes } from './reminderTimes'
import { workingDayBefore } from './workingDayBefore'

const now = '2026-11-01T08:00:00Z'
const times = (start: string, at = now) => reminderTimes(start, at).map(({ from }) => from)

describe('two working days before', () => {
  it.each([
    ['a Thursday', '2026-11-26', '2026-11-24'],
    ['a Monday', '2026-11-23', '2026-11-19'],
    ['a Sunday', '2026-11-22', '2026-11-19'],
    ['the Tuesday after Easter', '2027-03-30', '2027-03-23'],
    ['the first working day after Christmas', '2026-12-28', '2026-12-22'],
    ['the first working day of a year', '2027-01-04', '2026-12-29'],
    ['the day after Constitution Day', '2028-06-06', '2028-06-01'],
  ])('%s, %s, is %s', (_, date, before) => {
    expect(workingDayBefore(date, 2)).toBe(before)
  })
})

describe('the reminders of a talk', () => {
  it('go in the morning two working days before, and two hours before, in summer and winter', () => {
    expect(times('2026-11-26T09:00:00Z')).toEqual(['2026-11-24T08:00:00Z', '2026-11-26T07:00:00Z'])
    expect(times('2026-07-02T08:00:00Z', '2026-06-01T08:00:00Z')).toEqual([
      '2026-06-30T07:00:00Z',
      '2026-07-02T06:00:00Z',
    ])
  })

  it('are fewer the sooner the talk is, and none of what has been', () => {
    const start = '2026-11-26T09:00:00Z'
    expect(times(start, '2026-11-24T08:00:00Z')).toEqual(['2026-11-26T07:00:00Z'])
    expect(times(start, '2026-11-26T07:00:00Z')).toEqual([])
    expect(times(start, '2026-11-27T07:00:00Z')).toEqual([])
  })

  it('go by text message, the early one as digital post to whoever has no telephone, and not by letter', () => {
    const ways = (citizen: NonNullable<Parameters<typeof buildToldTalk>[1]>['citizen']) =>
      remindersOf(buildToldTalk({}, { citizen: citizen ?? {} }), { now, notBefore: now }).map(
        ({ id, channel, content }) => [id, channel, 'reminder' in content && content.reminder.to],
      )
    const phone = '00 11 22 33'
    expect(ways({ phone })).toEqual([
      ['talk-1t1', 'text-message', { phone }],
      ['talk-1t2', 'text-message', { phone }],
    ])
    expect(ways({ phone: null })).toEqual([
      ['talk-1d1', 'digital-post', { personId: '7105801234' }],
    ])
    expect(ways({ phone: null, digitalPost: false })).toEqual([])
  })

  it('are of no use once the next has gone, or the talk has begun, and never before what is kept back', () => {
    const told = buildToldTalk()
    const spans = (notBefore: string) =>
      remindersOf(told, { now, notBefore }).map((one) => [one.notBefore, one.notAfter])
    expect(spans(now)).toEqual([
      ['2026-11-24T08:00:00Z', '2026-11-26T07:00:00Z'],
      ['2026-11-26T07:00:00Z', '2026-11-26T09:00:00Z'],
    ])
    expect(spans('2026-11-26T08:00:00Z')).toEqual([
      ['2026-11-26T08:00:00Z', '2026-11-26T09:00:00Z'],
    ])
  })

  it('say when, and where or how, in a line of each language', () => {
    const [first] = remindersOf(buildToldTalk(), { now, notBefore: now })
    expect(first?.content).toMatchObject({
      reminder: {
        text: {
          da: 'Husk: Jobsamtale hos Jobcenter Prøveby torsdag den 26. november 2026 kl. 10.00–10.45. Du skal møde op: Lokale 1, Prøvevej 1.',
        },
      },
    })
  })
})
