import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { buildCase, type CaseParts } from './buildCase'
import { filledOn } from './filledOn'

type Talks = NonNullable<CaseParts['conversations']>

const fund = (on: string, more: Talks[number] = {}) => ({ on, party: 'fund', ...more }) as const
const jobCentre = (on: string, more: Talks[number] = {}) =>
  ({ on, party: 'job-centre', ...more }) as const

describe('which talk fills which requirement', () => {
  it.each<[string, string, Talks, string[]]>([
    ['nothing held, within the first deadline', '2024-01-22', [], []],
    ['the day after the first deadline', '2024-01-23', [], ['1 overdue -']],
    ['the first talk', '2024-01-15', [fund('2024-01-15')], ['1 held c1']],
    [
      'talks fill in order of date, whatever the order of the rows',
      '2024-03-01',
      [fund('2024-02-20'), fund('2024-01-20')],
      ['1 held c2', '2 held c1'],
    ],
    ['a late first talk still fills the first', '2024-02-01', [fund('2024-01-25')], ['1 held c1']],
    [
      'a fourth talk of the fund fills nothing',
      '2024-03-01',
      ['2024-01-10', '2024-01-20', '2024-02-01', '2024-02-10'].map((on) => fund(on)),
      ['1 held c1', '2 held c2', '3 held c3'],
    ],
    [
      'a talk of the job centre in the fund’s months fills nothing',
      '2024-01-20',
      [jobCentre('2024-01-15')],
      [],
    ],
    [
      'a late talk of the fund still fills the fund’s',
      '2024-04-10',
      [fund('2024-01-15'), fund('2024-02-15'), fund('2024-04-10')],
      ['1 held c1', '2 held c2', '3 held c3'],
    ],
    ['another kind fills nothing', '2024-01-20', [fund('2024-01-15', { kind: 'on-request' })], []],
    [
      'an availability talk never counts',
      '2024-01-20',
      [fund('2024-01-15', { kind: 'availability' })],
      [],
    ],
    [
      'a missed talk fills nothing',
      '2024-01-23',
      [fund('2024-01-15', { status: 'missed' })],
      ['1 overdue -'],
    ],
    [
      'a cancelled talk fills nothing',
      '2024-01-23',
      [fund('2024-01-15', { status: 'cancelled' })],
      ['1 overdue -'],
    ],
    ['a booked talk', '2024-01-10', [fund('2024-01-15', { status: 'booked' })], ['1 booked c1']],
    [
      'booked for a day after the deadline it is booked, not overdue',
      '2024-01-23',
      [fund('2024-01-30', { status: 'booked' })],
      ['1 booked c1'],
    ],
    ['booked for today', '2024-01-15', [fund('2024-01-15', { status: 'booked' })], ['1 booked c1']],
    [
      'booked for yesterday and never marked fills nothing',
      '2024-01-16',
      [fund('2024-01-15', { status: 'booked' })],
      [],
    ],
    [
      'held talks fill before booked ones',
      '2024-02-01',
      [fund('2024-02-10', { status: 'booked' }), fund('2024-02-01')],
      ['1 held c2', '2 booked c1'],
    ],
    ['a talk held later is left out when looking back', '2024-01-14', [fund('2024-01-15')], []],
    ['a talk held before the process fills nothing', '2024-01-10', [fund('2024-01-07')], []],
  ])('%s', (_, asOf, conversations, expected) => {
    expect(filledOn(asOf, conversations)).toEqual(expected)
  })

  it('a talk from the earlier process fills nothing in the new one', () => {
    const benefits = [{ to: '2024-02-29' }, { from: '2024-03-02' }]
    expect(filledOn('2024-03-05', [fund('2024-02-20')], { benefits })).toEqual([])
  })

  it('everything not held within six months is overdue for ever', () => {
    const { required } = assess(buildCase(), '2025-01-01', 'enacted').conversations
    expect(required.map(({ status }) => status)).toEqual(Array(6).fill('overdue'))
  })
})
