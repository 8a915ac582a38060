import { describe, expect, it } from 'vitest'
import { assessWhole } from './assessWhole'
import { buildCase } from './buildCase'
import type { BenefitPeriod } from './caseFile'
import { explained } from './explained'

type Row = [string, Partial<BenefitPeriod>, asOf: string, number: number, lines: string[]]
type RowOfOne = [string, Partial<BenefitPeriod>, asOf: string, lines: string[]]

const periods = {
  insured2024: { from: '2024-01-08' },
  handedOver: { from: '2024-01-08', handedOverOn: '2024-05-01' },
  insured2023: { from: '2023-01-01' },
  referred: {
    from: '2024-01-08',
    referredToJobCentre: { on: '2024-02-01', because: 'risk-of-long-term' },
  },
  close: { benefit: 'cash-benefit', targetGroup: '6.2', from: '2024-01-08' },
  further: { benefit: 'cash-benefit', targetGroup: '6.3', from: '2026-07-01' },
  employed: {
    benefit: 'sickness-benefit',
    targetGroup: '6.6',
    from: '2026-07-06',
    employed: true,
    expectedRecovery: '2026-10-01',
    employerExpectsRecovery: '2026-10-02',
  },
  fast: {
    benefit: 'sickness-benefit',
    targetGroup: '6.6',
    from: '2024-01-08',
    expectedRecovery: '2024-06-01',
    fastTrack: { requestedOn: '2024-01-15', by: 'citizen', declined: false },
  },
  pension: { benefit: 'disability-pension', targetGroup: '6.11', from: '2024-01-08' },
} as const satisfies Record<string, Partial<BenefitPeriod>>

describe('why a later talk has its window', () => {
  it.each<Row>([
    [
      'insured from 2024, talk 1',
      periods.insured2024,
      '2024-08-01',
      1,
      [
        'Forløbet begyndte: 2024-01-08',
        'Første dag efter perioden: 2024-01-08 + 16 months = 2025-05-08',
        'Senest: 2025-05-08 + -1 days = 2025-05-07',
      ],
    ],
    [
      'further away after the reform, talk 1',
      periods.further,
      '2027-02-01',
      1,
      [
        'De første seks måneder er gået: 2027-01-01',
        'Første dag efter perioden: 2026-07-01 + 18 months = 2028-01-01',
        'Senest: 2028-01-01 + -1 days = 2027-12-31',
        'Vores læsning: Kilden siger én samtale og en årlig afklaring uden at nævne perioden',
      ],
    ],
    [
      'further away after the reform, talk 2',
      periods.further,
      '2028-02-01',
      2,
      [
        'De første seks måneder er gået: 2027-01-01',
        'Første dag efter perioden: 2026-07-01 + 30 months = 2029-01-01',
        'Senest: 2029-01-01 + -1 days = 2028-12-31',
        'Vores læsning: Kilden siger én samtale og en årlig afklaring uden at nævne perioden',
      ],
    ],
    [
      'fast track, talk 1',
      periods.fast,
      '2024-01-20',
      1,
      [
        'Anmodning om fast track: 2024-01-15',
        'Senest: 2024-01-15 + 14 days = 2024-01-29',
        'Vores læsning: Hvornår fast track ophører, er usikkert',
      ],
    ],
  ])('%s', (_, benefit, asOf, number, lines) => {
    const answers = assessWhole(buildCase({ benefits: [benefit] }), asOf, 'enacted')
    expect(explained(answers.conversations.later[number - 1]?.why)).toEqual(lines)
  })
})

describe('why somebody is responsible', () => {
  it.each<RowOfOne>([
    [
      'insured from 2024',
      periods.insured2024,
      '2024-02-01',
      [
        'Forløbet begyndte: 2024-01-08',
        'Overdragelsen: 2024-01-08 + 3 months = 2024-04-08',
        'Sidste dag før overdragelsen: 2024-04-08 + -1 days = 2024-04-07',
        'Vores læsning: Dagen er et skøn',
      ],
    ],
    [
      'handed over on a known day',
      periods.handedOver,
      '2024-02-01',
      ['Forløbet begyndte: 2024-01-08', 'Overdraget: 2024-05-01'],
    ],
    [
      'referred to the job centre',
      periods.referred,
      '2024-02-10',
      ['Forløbet begyndte: 2024-01-08', 'Henvist før overdragelsen: 2024-02-01'],
    ],
    ['insured before 2024', periods.insured2023, '2023-02-01', ['Forløbet begyndte: 2023-01-01']],
    ['job-ready', periods.close, '2024-02-01', ['Forløbet begyndte: 2024-01-08']],
  ])('%s', (_, benefit, asOf, lines) => {
    const answers = assessWhole(buildCase({ benefits: [benefit] }), asOf, 'enacted')
    expect(explained(answers.responsible?.why)).toEqual(lines)
  })
})

describe('why no talks are asked for', () => {
  it.each<RowOfOne>([
    [
      'both expect recovery before 26 weeks',
      periods.employed,
      '2026-07-06',
      [
        'Første fraværsdag: 2026-07-06',
        'Borgeren venter at være rask: 2026-10-01',
        'Arbejdsgiveren venter borgeren rask: 2026-10-02',
        '26 uger er gået: 2026-07-06 + 182 days = 2027-01-04',
      ],
    ],
    ['no fixed talks', periods.pension, '2024-01-08', []],
  ])('%s', (_, benefit, asOf, lines) => {
    const answers = assessWhole(buildCase({ benefits: [benefit] }), asOf, 'enacted')
    expect(explained(answers.conversations.none?.why)).toEqual(lines)
  })
})

describe('why an offer is due', () => {
  it.each<RowOfOne>([
    [
      'insured from 2024',
      periods.insured2024,
      '2024-02-01',
      [
        'Forløbet begyndte: 2024-01-08',
        'Tilbud begyndt senest: 2024-01-08 + 6 months = 2024-07-08',
      ],
    ],
    ['further away after the reform', periods.further, '2026-07-06', []],
  ])('%s', (_, benefit, asOf, lines) => {
    const answers = assessWhole(buildCase({ benefits: [benefit] }), asOf, 'enacted')
    expect(explained(answers.offers.obligation.why)).toEqual(lines)
  })
})

describe('why a talk has its form', () => {
  it.each<[string, string, boolean, string[]]>([
    [
      'the first one',
      '2024-02-01',
      true,
      ['Samtalens dag: 2024-02-01', 'Første samtale i forløbet: ja'],
    ],
    [
      'a later one',
      '2024-02-01',
      false,
      ['Samtalens dag: 2024-02-01', 'Første samtale i forløbet: nej'],
    ],
    [
      'the first one, when video was new: our reading excepts it',
      '2021-02-01',
      true,
      [
        'Samtalens dag: 2021-02-01',
        'Første samtale i forløbet: ja',
        'Vores læsning: Kilden nævner kun muligheden for video',
      ],
    ],
    [
      'a later one then: no reading of ours',
      '2021-02-01',
      false,
      ['Samtalens dag: 2021-02-01', 'Første samtale i forløbet: nej'],
    ],
  ])('%s', (_, on, first, lines) => {
    const benefits = [{ benefit: 'cash-benefit', targetGroup: '6.2', from: '2021-01-04' }] as const
    const conversations = first ? [] : [{ on: '2021-01-04', party: 'job-centre' as const }]
    const answers = assessWhole(buildCase({ benefits, conversations }), on, 'enacted')
    expect(explained(answers.conversations.form?.why)).toEqual(lines)
  })
})
