import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { buildCase, oneLine, type CaseParts } from './buildCase'

type Talks = NonNullable<CaseParts['conversations']>

const jobCentre = (on: string, more: Talks[number] = {}) =>
  ({ on, party: 'job-centre', ...more }) as const

describe('a freed municipality', () => {
  const freedoms = [{ area: 'conversations', from: '2024-05-01', to: '2024-07-31' }] as const
  const status = (asOf: string, parts: CaseParts = {}) =>
    assess(buildCase({ freedoms, ...parts }), asOf, 'enacted').conversations.required.map(
      ({ status }) => status,
    )

  it.each<[string, string, string[]]>([
    [
      'the day before the freedom its talks bind',
      '2024-04-30',
      ['overdue', 'overdue', 'overdue', 'open', 'open', 'open'],
    ],
    [
      'within it its own talks are waived, not the fund’s',
      '2024-05-01',
      ['overdue', 'overdue', 'overdue', 'waived', 'waived', 'waived'],
    ],
    [
      'on the last day too',
      '2024-07-31',
      ['overdue', 'overdue', 'overdue', 'waived', 'waived', 'waived'],
    ],
    [
      'after it, what fell due within it stays waived',
      '2024-08-01',
      ['overdue', 'overdue', 'overdue', 'waived', 'waived', 'waived'],
    ],
  ])('%s', (_, asOf, expected) => {
    expect(status(asOf)).toEqual(expected)
  })

  it('the day after it ends, what is due later binds again', () => {
    const short = [{ area: 'conversations', from: '2024-05-01', to: '2024-05-31' }] as const
    expect(status('2024-05-31', { freedoms: short }).slice(3)).toEqual([
      'waived',
      'waived',
      'waived',
    ])
    expect(status('2024-06-01', { freedoms: short }).slice(3)).toEqual(['open', 'open', 'open'])
  })

  it('what was referred to it is its own', () => {
    const benefits = [
      { referredToJobCentre: { on: '2024-01-08', because: 'risk-of-long-term' } },
    ] as const
    const early = [{ area: 'conversations', from: '2024-01-01', to: null }] as const
    expect(status('2024-01-08', { benefits, freedoms: early })).toEqual(Array(6).fill('waived'))
  })

  it('a talk held is still held', () => {
    const conversations = [jobCentre('2024-05-10')]
    expect(status('2024-05-10', { conversations })[3]).toBe('held')
  })

  it('another area waives nothing', () => {
    const offers = [{ ...freedoms[0], area: 'offers' }] as const
    expect(status('2024-05-01', { freedoms: offers })).not.toContain('waived')
  })

  it('names its rule', () => {
    const { required } = assess(buildCase({ freedoms }), '2024-05-01', 'enacted').conversations
    expect(required.map(({ rules }) => rules.join(' '))).toContain(
      'contact.insured.2024 exempt.freed',
    )
    expect(required.map(oneLine)[3]).toBe('4 job job-centre 2024-04-08..2024-07-07 waived')
  })
})
