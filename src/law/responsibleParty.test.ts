import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'
import { responsibleOn } from './responsibleOn'

type Period = NonNullable<CaseParts['benefits']>[number]
type Row = [sentence: string, day: string, period: Period, expected: string, basis?: Basis]

describe('who is responsible for an insured citizen', () => {
  it.each<Row>([
    [
      'before 2024 the job centre',
      '2023-12-31',
      { from: '2023-12-31' },
      'job-centre until null by contact.insured.2019',
    ],
    [
      'from 2024 the fund',
      '2024-01-01',
      { from: '2024-01-01' },
      'fund until 2024-03-31 by responsible.fund.2024',
    ],
    [
      'announced, from the same day',
      '2024-01-01',
      { from: '2024-01-01' },
      'fund until 2024-03-31 by responsible.fund.2024',
      'announced',
    ],
    [
      'a process from 2023 stays with the job centre in 2024',
      '2024-01-01',
      { from: '2023-12-31' },
      'job-centre until null by contact.insured.2019',
    ],
    [
      'on the last day of the three months still the fund',
      '2024-04-07',
      {},
      'fund until 2024-04-07 by responsible.fund.2024',
    ],
    [
      'the day after, the job centre',
      '2024-04-08',
      {},
      'job-centre until null by responsible.fund.2024',
    ],
    [
      'three months from the last of the month are clamped',
      '2024-02-01',
      { from: '2024-01-31' },
      'fund until 2024-04-29 by responsible.fund.2024',
    ],
    [
      'the real hand-over replaces three months when it is later',
      '2024-04-30',
      { handedOverOn: '2024-05-01' },
      'fund until 2024-04-30 by responsible.fund.2024',
    ],
    [
      'and when it is earlier',
      '2024-03-01',
      { handedOverOn: '2024-03-01' },
      'job-centre until null by responsible.fund.2024',
    ],
    [
      'a benefit that ends first ends the responsibility',
      '2024-02-01',
      { to: '2024-03-15' },
      'fund until 2024-03-15 by responsible.fund.2024',
    ],
    [
      'also that of the job centre',
      '2024-05-01',
      { to: '2024-06-30' },
      'job-centre until 2024-06-30 by responsible.fund.2024',
    ],
  ])('%s', (_, day, period, expected, basis) => {
    expect(responsibleOn(day, period, basis)).toBe(expected)
  })
})

describe('a referral to the job centre', () => {
  const referredToJobCentre = { on: '2024-02-15', because: 'risk-of-long-term' } as const
  it.each<Row>([
    [
      'the day before it the fund is responsible',
      '2024-02-14',
      { referredToJobCentre },
      'fund until 2024-02-14 by responsible.fund.2024',
    ],
    [
      'from its day the job centre',
      '2024-02-15',
      { referredToJobCentre },
      'job-centre until null by responsible.fund.2024',
    ],
    [
      'on the first day the fund never has it',
      '2024-01-08',
      { referredToJobCentre: { on: '2024-01-08', because: 'education-order' } },
      'job-centre until null by responsible.fund.2024',
    ],
  ])('%s', (_, day, period, expected) => {
    expect(responsibleOn(day, period)).toBe(expected)
  })
})

describe('everyone else', () => {
  it.each<Row>([
    [
      'cash benefit: the job centre',
      '2024-02-01',
      { benefit: 'cash-benefit', targetGroup: '6.2' },
      'job-centre until null by contact.common.2019',
    ],
    [
      'sickness benefit: the job centre',
      '2024-02-01',
      { benefit: 'sickness-benefit', targetGroup: '6.6' },
      'job-centre until null by contact.sick.2019',
    ],
    [
      'disability pension: the job centre',
      '2024-02-01',
      { benefit: 'disability-pension', targetGroup: '6.11' },
      'job-centre until null by contact.none',
    ],
    [
      'the integration programme: no rule here names anyone',
      '2024-02-01',
      { benefit: 'integration-programme', targetGroup: null },
      'job-centre until null by ',
    ],
  ])('%s', (_, day, period, expected) => {
    expect(responsibleOn(day, period)).toBe(expected)
  })
})

describe('what the answer rests on', () => {
  it('computes the last day from the start, as an estimate', () => {
    const { responsible } = assess(buildCase(), '2024-02-01', 'enacted')
    expect(responsible?.why.arithmetic).toMatchObject([
      { from: '2024-01-08', step: { unit: 'months', count: 3 }, to: '2024-04-08' },
      { from: '2024-04-08', step: { unit: 'days', count: -1 }, to: '2024-04-07' },
    ])
    expect(responsible?.why.assumption?.da).toContain('skøn')
  })

  it('is no estimate once the real day is known', () => {
    const caseFile = buildCase({ benefits: [{ handedOverOn: '2024-05-01' }] })
    const { responsible } = assess(caseFile, '2024-02-01', 'enacted')
    expect(responsible?.why.assumption).toBeNull()
    expect(responsible?.why.facts).toContainEqual({
      label: { da: 'Overdraget', en: 'Handed over' },
      value: { date: '2024-05-01' },
    })
  })
})
