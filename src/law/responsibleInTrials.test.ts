import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'
import { responsibleOn } from './responsibleOn'

type Period = NonNullable<CaseParts['benefits']>[number]
type Row = [sentence: string, day: string, period: Period, expected: string, basis?: Basis]

describe('the trial of 2020', () => {
  const trial = 'fund-2020' as const
  it.each<Row>([
    [
      'not for a process from before it',
      '2019-12-31',
      { from: '2019-12-31', trial },
      'job-centre until null by contact.insured.2019',
    ],
    [
      'the fund for three months from 2020',
      '2020-03-31',
      { from: '2020-01-01', trial },
      'fund until 2020-03-31 by contact.fund-trial.2020',
    ],
    [
      'then the job centre',
      '2020-04-01',
      { from: '2020-01-01', trial },
      'job-centre until null by contact.fund-trial.2020',
    ],
    [
      'announced, from July 2019',
      '2019-07-01',
      { from: '2019-07-01', trial },
      'fund until 2019-09-30 by contact.fund-trial.2020',
      'announced',
    ],
    [
      'announced, not from the day before',
      '2019-06-30',
      { from: '2019-06-30', trial },
      'job-centre until null by contact.insured.2019',
      'announced',
    ],
    [
      'announced, the last process starts on 30 June 2023',
      '2023-06-30',
      { from: '2023-06-30', trial },
      'fund until 2023-09-29 by contact.fund-trial.2020',
      'announced',
    ],
    [
      'announced, none from the day after',
      '2023-07-01',
      { from: '2023-07-01', trial },
      'job-centre until null by contact.insured.2019',
      'announced',
    ],
    [
      'outside it the job centre',
      '2020-01-01',
      { from: '2020-01-01' },
      'job-centre until null by contact.insured.2019',
    ],
  ])('%s', (_, day, period, expected, basis) => {
    expect(responsibleOn(day, period, basis)).toBe(expected)
  })
})

describe('the trials expected from 2027', () => {
  const fourMonths = { from: '2027-01-01', trial: 'fund-four-months' } as const
  const choice = (provider: 'fund' | 'municipality' | 'other') =>
    ({ from: '2027-01-01', trial: { kind: 'free-choice', provider } }) as const
  it.each<Row>([
    [
      'the fund for four months',
      '2027-04-30',
      fourMonths,
      'fund until 2027-04-30 by responsible.fund-trial.2027',
    ],
    [
      'then the municipality',
      '2027-05-01',
      fourMonths,
      'job-centre until null by responsible.fund-trial.2027',
    ],
    [
      'a process from 2026 has three months',
      '2026-12-31',
      { ...fourMonths, from: '2026-12-31' },
      'fund until 2027-03-30 by responsible.fund.2024',
    ],
    [
      'announced, from 2026',
      '2026-01-01',
      { ...fourMonths, from: '2026-01-01' },
      'fund until 2026-04-30 by responsible.fund-trial.2027',
      'announced',
    ],
    [
      'free choice of the fund',
      '2027-02-01',
      choice('fund'),
      'fund until 2027-04-30 by responsible.free-choice.2027',
    ],
    [
      'free choice of another provider',
      '2027-02-01',
      choice('other'),
      'other until 2027-04-30 by responsible.free-choice.2027',
    ],
    [
      'and then the municipality',
      '2027-05-01',
      choice('other'),
      'job-centre until null by responsible.free-choice.2027',
    ],
    [
      'free choice of the municipality has no end',
      '2027-02-01',
      choice('municipality'),
      'job-centre until null by responsible.free-choice.2027',
    ],
  ])('%s', (_, day, period, expected, basis) => {
    expect(responsibleOn(day, period, basis)).toBe(expected)
  })

  it('are marked as expected', () => {
    const { rules } = assess(buildCase({ benefits: [fourMonths] }), '2027-02-01', 'enacted')
    expect(rules['responsible.fund-trial.2027']?.expected).toBe(true)
  })
})
