import { describe, expect, it } from 'vitest'
import { buildCase, type CaseParts } from '../../law/buildCase'
import { countedOf } from './countedOf'
import type { Counted, Measure } from './counted'

const span = { since: '2024-01-01', today: '2026-11-23' }

/** "party on result held/required" of everything counted in a measure, whoever’s talks are looked at. */
function counted(measure: Measure, parts: CaseParts, more: Partial<typeof span> = {}) {
  return (['fund', 'job-centre'] as const).flatMap((own) =>
    countedOf(buildCase(parts), own, { ...span, ...more })
      .filter((row) => row.measure === measure && row.party === own)
      .map(({ party, on, result, held, required }) =>
        [party, on, result, `${held}/${required}`].join(' '),
      ),
  )
}

const one = (measure: Measure, parts: CaseParts): Counted | undefined =>
  countedOf(buildCase(parts), 'job-centre', span).find((row) => row.measure === measure)

const ready = { benefit: 'cash-benefit', targetGroup: '6.2' } as const
const started = { benefits: [{ from: '2026-01-05' }] }
const atFund = (...days: string[]) => days.map((on) => ({ on, party: 'fund' }) as const)
const atCentre = (...days: string[]) => days.map((on) => ({ on, party: 'job-centre' }) as const)

describe('the first talk', () => {
  it.each<[string, CaseParts, string[]]>([
    ['on the last day', { conversations: atFund('2026-01-19') }, ['fund 2026-01-19 kept 1/1']],
    ['the day after', { conversations: atFund('2026-01-20') }, ['fund 2026-01-19 missed 0/1']],
    ['never', {}, ['fund 2026-01-19 missed 0/1']],
    [
      'missed by the citizen',
      { conversations: [{ on: '2026-01-15', status: 'missed' }] },
      ['fund 2026-01-19 missed 0/1'],
    ],
    [
      'the citizen is let off',
      {
        exemptions: [
          { kind: 'less-intensive', ground: 'full-time-job', from: '2026-01-05', to: '2026-01-31' },
        ],
      },
      ['fund 2026-01-19 exempt 0/0'],
    ],
    [
      'of a process that ends the day before',
      { benefits: [{ from: '2026-01-05', to: '2026-01-18' }], conversations: atFund('2026-01-12') },
      [],
    ],
    [
      'of a process that ends on the last day',
      { benefits: [{ from: '2026-01-05', to: '2026-01-19' }] },
      ['fund 2026-01-19 missed 0/1'],
    ],
    [
      'of a citizen who has gone over to the job centre',
      {
        benefits: [
          {
            from: '2026-01-05',
            referredToJobCentre: { on: '2026-01-12', because: 'risk-of-long-term' },
          },
        ],
        conversations: atCentre('2026-01-16'),
      },
      ['job-centre 2026-01-19 kept 1/1'],
    ],
    [
      'of a citizen nobody has to talk with',
      {
        benefits: [{ ...started.benefits[0], targetGroup: '6.11', benefit: 'disability-pension' }],
      },
      [],
    ],
  ])('%s', (_, parts, expected) => {
    expect(counted('first-talk', { ...started, ...parts })).toEqual(expected)
  })

  it('is neither kept nor missed before its last day is over, however early it was held', () => {
    const parts = { ...started, conversations: atFund('2026-01-07') }
    expect(counted('first-talk', parts, { today: '2026-01-19' })).toEqual([
      'fund 2026-01-19 ahead 1/1',
    ])
    expect(counted('first-talk', parts, { today: '2026-01-20' })).toEqual([
      'fund 2026-01-19 kept 1/1',
    ])
  })

  it('is counted again after a change of benefit', () => {
    const benefits = [
      { from: '2026-01-05', to: '2026-02-28' },
      { ...ready, from: '2026-03-01' },
    ]
    const conversations = [...atFund('2026-01-12'), ...atCentre('2026-03-09')]
    expect(counted('first-talk', { benefits, conversations })).toEqual([
      'fund 2026-01-19 kept 1/1',
      'job-centre 2026-03-08 missed 0/1',
    ])
  })

  it('says when nobody has registered how it went', () => {
    const booked = { on: '2026-01-19', status: 'booked' } as const
    expect(one('first-talk', { ...started, conversations: [booked] })).toMatchObject({
      result: 'missed',
      unregistered: true,
    })
    expect(one('first-talk', started)?.unregistered).toBe(false)
  })
})

describe('six months', () => {
  const fundTalks = atFund('2026-01-12', '2026-02-09', '2026-03-09')
  const centreTalks = atCentre('2026-04-13', '2026-05-11', '2026-07-04')

  it('are kept when every talk is held by their last day, each party’s apart', () => {
    expect(
      counted('six-months', { ...started, conversations: [...fundTalks, ...centreTalks] }),
    ).toEqual(['fund 2026-07-04 kept 3/3', 'job-centre 2026-07-04 kept 3/3'])
    const late = atCentre('2026-04-13', '2026-05-11', '2026-07-05')
    expect(counted('six-months', { ...started, conversations: [...fundTalks, ...late] })).toEqual([
      'fund 2026-07-04 kept 3/3',
      'job-centre 2026-07-04 missed 2/3',
    ])
  })

  it('are missed as a whole when one party misses one', () => {
    const conversations = [...fundTalks.slice(1), ...centreTalks]
    expect(one('six-months', { ...started, conversations })).toMatchObject({
      party: null,
      result: 'missed',
      held: 5,
      required: 6,
    })
  })

  it('are not counted in a process that ended before them', () => {
    const ended = (to: string) => ({ benefits: [{ from: '2026-01-05', to }] })
    expect(counted('six-months', ended('2026-07-03'))).toEqual([])
    expect(counted('six-months', ended('2026-07-04'))).toHaveLength(2)
  })

  it('do not ask for a talk the citizen was let off when it was due', () => {
    const exemptions = [
      { kind: 'less-intensive', ground: 'full-time-job', from: '2026-01-05', to: '2026-01-31' },
    ] as const
    const conversations = [...fundTalks.slice(1), ...centreTalks]
    expect(counted('six-months', { ...started, exemptions, conversations })).toEqual([
      'fund 2026-07-04 kept 2/2',
      'job-centre 2026-07-04 kept 3/3',
    ])
  })
})

describe('the share of the reform', () => {
  const reform = { benefits: [{ from: '2026-07-01' }] }
  const uninsured = { benefits: [{ ...ready, from: '2026-07-01' }] }
  const year = { today: '2027-06-01' }

  it('is not asked of processes begun the day before the reform', () => {
    expect(counted('three-in-four', { benefits: [{ from: '2026-06-30' }] }, year)).toEqual([])
    expect(counted('three-in-four', reform, year)).toHaveLength(2)
  })

  it('looks at the fund’s talks when its time is over, and at the job centre’s at six months', () => {
    const conversations = [
      ...atFund('2026-07-20', '2026-09-30'),
      ...atCentre('2026-11-02', '2027-01-04'),
    ]
    expect(counted('three-in-four', { ...reform, conversations }, year)).toEqual([
      'fund 2026-09-30 kept 2/2',
      'job-centre 2026-12-31 missed 1/2',
    ])
  })

  it('counts a talk the fund held late as missing', () => {
    const conversations = atFund('2026-07-20', '2026-10-01')
    expect(counted('three-in-four', { ...reform, conversations }, year)[0]).toBe(
      'fund 2026-09-30 missed 1/2',
    )
  })

  it('counts whoever was let off as without the talks', () => {
    const exemptions = [
      { kind: 'one-in-four', ground: null, from: '2026-07-01', to: null },
    ] as const
    const parts = { ...uninsured, exemptions, conversations: atCentre('2026-07-13') }
    expect(counted('three-in-four', parts, year)).toEqual(['job-centre 2026-12-31 missed 1/4'])
    expect(countedOf(buildCase(parts), 'job-centre', { ...span, ...year })).toContainEqual(
      expect.objectContaining({ measure: 'three-in-four', party: 'job-centre', exempted: true }),
    )
    expect(counted('six-months', parts, year)).toEqual(['job-centre 2026-12-31 kept 1/1'])
  })

  it('gives a citizen who was referred to the job centre whole', () => {
    const benefits = [
      {
        from: '2026-07-01',
        referredToJobCentre: { on: '2026-08-03', because: 'risk-of-long-term' },
      },
    ] as const
    const conversations = atCentre('2026-08-10', '2026-09-07', '2026-11-02', '2026-12-07')
    expect(counted('three-in-four', { benefits, conversations }, year)).toEqual([
      'job-centre 2026-12-31 kept 4/4',
    ])
  })
})
