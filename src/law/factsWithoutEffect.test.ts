import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { buildCase, type CaseParts } from './buildCase'

type Period = NonNullable<CaseParts['benefits']>[number]

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
