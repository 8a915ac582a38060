import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'

type Period = NonNullable<CaseParts['benefits']>[number]

function responsibleOn(asOf: string, period: Period, basis: Basis = 'enacted') {
  const { responsible } = assess(buildCase({ benefits: [period] }), asOf, basis)
  return (
    responsible &&
    `${responsible.party} until ${responsible.until} by ${responsible.rules.join(' ')}`
  )
}

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

describe('facts without effect stand in the notices', () => {
  const codes = (period: Period, asOf = '2024-05-01') =>
    assess(buildCase({ benefits: [period] }), asOf, 'enacted').notices.map(({ code }) => code)
  const cash = { benefit: 'cash-benefit', targetGroup: '6.2' } as const
  const referral = (on: string) =>
    ({ referredToJobCentre: { on, because: 'risk-of-long-term' } }) as const
  it.each<[string, Period, string[]]>([
    ['a referral within the three months has effect', referral('2024-04-07'), []],
    [
      'a referral on the day of hand-over has none',
      referral('2024-04-08'),
      ['referral-without-effect'],
    ],
    [
      'a referral of someone uninsured has none',
      { ...cash, ...referral('2024-02-01') },
      ['referral-without-effect'],
    ],
    [
      'the trial of 2020 in a process from 2024 has none',
      { trial: 'fund-2020' },
      ['trial-without-effect'],
    ],
    [
      'a trial of 2027 in a process from 2024 has none',
      { trial: 'fund-four-months' },
      ['trial-without-effect'],
    ],
    ['a hand-over within the process has effect', { handedOverOn: '2024-04-30' }, []],
    [
      'a hand-over on the first day has none',
      { handedOverOn: '2024-01-08' },
      ['hand-over-without-effect'],
    ],
    [
      'a hand-over of someone uninsured has none',
      { ...cash, handedOverOn: '2024-04-30' },
      ['hand-over-without-effect'],
    ],
    [
      'the work obligation is outside the rules',
      { ...cash, workDuty: true },
      ['work-duty-not-covered'],
    ],
    ['an ordinary case has no notices', {}, []],
  ])('%s', (_, period, expected) => {
    expect(codes(period)).toEqual(expected)
  })
})

it.each<[Period['trial'], string]>([
  ['fund-2020', 'contact.fund-trial.2020'],
  ['fund-four-months', 'responsible.fund-trial.2027'],
  [{ kind: 'free-choice', provider: 'fund' }, 'responsible.free-choice.2027'],
])('a trial without effect names its rule: %j', (trial, rule) => {
  const caseFile = buildCase({ benefits: [{ trial: trial ?? null }] })
  expect(assess(caseFile, '2024-05-01', 'enacted').notices).toMatchObject([
    { code: 'trial-without-effect', affects: 'responsible', rules: [rule] },
  ])
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
