import { describe, expect, it } from 'vitest'
import { assessWhole } from './assessWhole'
import { buildCase } from './buildCase'
import type { BenefitPeriod } from './caseFile'
import { explained } from './explained'

type Row = [string, Partial<BenefitPeriod>, asOf: string, number: number, lines: string[]]

const periods = {
  insured2024: { from: '2024-01-08' },
  handedOver: { from: '2024-01-08', handedOverOn: '2024-05-01' },
  insured2023: { from: '2023-01-01' },
  trial: { from: '2021-02-01', trial: 'fund-2020' },
  insured2026: { from: '2026-07-01' },
  close: { benefit: 'cash-benefit', targetGroup: '6.2', from: '2024-01-08' },
  further: { benefit: 'cash-benefit', targetGroup: '6.3', from: '2026-07-01' },
  sick: { benefit: 'sickness-benefit', targetGroup: '6.6', from: '2024-01-08' },
  light: {
    benefit: 'sickness-benefit',
    targetGroup: '6.6',
    from: '2025-02-03',
    employed: true,
    expectedRecovery: '2025-04-01',
  },
} as const satisfies Record<string, Partial<BenefitPeriod>>

describe('why a talk has its window', () => {
  it.each<Row>([
    [
      'insured from 2024, talk 1',
      periods.insured2024,
      '2024-01-08',
      1,
      ['Forløbet begyndte: 2024-01-08', 'Senest: 2024-01-08 + 14 days = 2024-01-22'],
    ],
    [
      'insured from 2024, talk 2',
      periods.insured2024,
      '2024-01-08',
      2,
      [
        'Forløbet begyndte: 2024-01-08',
        'Første dag efter perioden: 2024-01-08 + 3 months = 2024-04-08',
        'Senest: 2024-04-08 + -1 days = 2024-04-07',
        'Vores læsning: Overdragelsen er et skøn',
      ],
    ],
    [
      'insured from 2024, talk 4',
      periods.insured2024,
      '2024-01-08',
      4,
      [
        'Forløbet begyndte: 2024-01-08',
        'Tidligst: 2024-01-08 + 3 months = 2024-04-08',
        'Første dag efter perioden: 2024-01-08 + 6 months = 2024-07-08',
        'Senest: 2024-07-08 + -1 days = 2024-07-07',
        'Vores læsning: Overdragelsen er et skøn',
      ],
    ],
    [
      'handed over on a known day, talk 1',
      periods.handedOver,
      '2024-01-08',
      1,
      [
        'Forløbet begyndte: 2024-01-08',
        'Overdraget: 2024-05-01',
        'Senest: 2024-01-08 + 14 days = 2024-01-22',
      ],
    ],
    [
      'handed over on a known day, talk 2',
      periods.handedOver,
      '2024-01-08',
      2,
      [
        'Forløbet begyndte: 2024-01-08',
        'Overdraget: 2024-05-01',
        'Senest: 2024-05-01 + -1 days = 2024-04-30',
      ],
    ],
    [
      'handed over on a known day, talk 4',
      periods.handedOver,
      '2024-01-08',
      4,
      [
        'Forløbet begyndte: 2024-01-08',
        'Overdraget: 2024-05-01',
        'Første dag efter perioden: 2024-01-08 + 6 months = 2024-07-08',
        'Senest: 2024-07-08 + -1 days = 2024-07-07',
      ],
    ],
    [
      'insured before 2024, talk 1',
      periods.insured2023,
      '2023-01-01',
      1,
      [
        'Forløbet begyndte: 2023-01-01',
        'Senest: 2023-01-01 + 14 days = 2023-01-15',
        'Vores læsning: De to fællessamtaler var betinget i loven, og før 2020 var sammensætningen anderledes i enkeltheder',
      ],
    ],
    [
      'insured before 2024, talk 2',
      periods.insured2023,
      '2023-01-01',
      2,
      [
        'Forløbet begyndte: 2023-01-01',
        'Første dag efter perioden: 2023-01-01 + 3 months = 2023-04-01',
        'Senest: 2023-04-01 + -1 days = 2023-03-31',
        'Vores læsning: De to fællessamtaler var betinget i loven, og før 2020 var sammensætningen anderledes i enkeltheder',
      ],
    ],
    [
      'insured before 2024, talk 4',
      periods.insured2023,
      '2023-01-01',
      4,
      [
        'Forløbet begyndte: 2023-01-01',
        'Tidligst: 2023-01-01 + 3 months = 2023-04-01',
        'Første dag efter perioden: 2023-01-01 + 6 months = 2023-07-01',
        'Senest: 2023-07-01 + -1 days = 2023-06-30',
        'Vores læsning: De to fællessamtaler var betinget i loven, og før 2020 var sammensætningen anderledes i enkeltheder',
      ],
    ],
    [
      'insured before 2024, talk 6',
      periods.insured2023,
      '2023-01-01',
      6,
      [
        'Forløbet begyndte: 2023-01-01',
        'Første dag efter perioden: 2023-01-01 + 6 months = 2023-07-01',
        'Senest: 2023-07-01 + -1 days = 2023-06-30',
        'Vores læsning: De to fællessamtaler var betinget i loven, og før 2020 var sammensætningen anderledes i enkeltheder',
      ],
    ],
    [
      'in the trial of 2020, talk 3',
      periods.trial,
      '2021-02-01',
      3,
      [
        'Forløbet begyndte: 2021-02-01',
        'Første dag efter perioden: 2021-02-01 + 3 months = 2021-05-01',
        'Senest: 2021-05-01 + -1 days = 2021-04-30',
        'Vores læsning: Kilden siger ikke, hvem der holder hvilke samtaler i forsøget',
      ],
    ],
    [
      'insured after the reform, talk 1',
      periods.insured2026,
      '2026-07-01',
      1,
      [
        'Forløbet begyndte: 2026-07-01',
        'Første dag efter perioden: 2026-07-01 + 3 months = 2026-10-01',
        'Senest: 2026-10-01 + -1 days = 2026-09-30',
        'Vores læsning: Vi kender ingen særlig frist for den første samtale efter reformen',
      ],
    ],
    [
      'insured after the reform, talk 3',
      periods.insured2026,
      '2026-07-01',
      3,
      [
        'Forløbet begyndte: 2026-07-01',
        'Tidligst: 2026-07-01 + 3 months = 2026-10-01',
        'Første dag efter perioden: 2026-07-01 + 6 months = 2027-01-01',
        'Senest: 2027-01-01 + -1 days = 2026-12-31',
        'Vores læsning: Vi kender ingen særlig frist for den første samtale efter reformen',
      ],
    ],
    [
      'job-ready, talk 1',
      periods.close,
      '2024-01-08',
      1,
      ['Forløbet begyndte: 2024-01-08', 'Senest: 2024-01-08 + 7 days = 2024-01-15'],
    ],
    [
      'job-ready, talk 2',
      periods.close,
      '2024-01-08',
      2,
      [
        'Forløbet begyndte: 2024-01-08',
        'Første dag efter perioden: 2024-01-08 + 6 months = 2024-07-08',
        'Senest: 2024-07-08 + -1 days = 2024-07-07',
      ],
    ],
    [
      'further away after the reform, talk 1',
      periods.further,
      '2026-07-01',
      1,
      [
        'Forløbet begyndte: 2026-07-01',
        'Første dag efter perioden: 2026-07-01 + 6 months = 2027-01-01',
        'Senest: 2027-01-01 + -1 days = 2026-12-31',
        'Vores læsning: Kilden siger én samtale og en årlig afklaring uden at nævne perioden',
      ],
    ],
    [
      'sick, talk 1',
      periods.sick,
      '2024-01-08',
      1,
      ['Forløbet begyndte: 2024-01-08', 'Senest: 2024-01-08 + 55 days = 2024-03-03'],
    ],
    [
      'sick, talk 2',
      periods.sick,
      '2024-01-08',
      2,
      [
        'Forløbet begyndte: 2024-01-08',
        'Første dag efter perioden: 2024-01-08 + 6 months = 2024-07-08',
        'Senest: 2024-07-08 + -1 days = 2024-07-07',
      ],
    ],
    [
      'employed and soon well, talk 1',
      periods.light,
      '2025-02-03',
      1,
      ['Forløbet begyndte: 2025-02-03', 'Senest: 2025-02-03 + 55 days = 2025-03-30'],
    ],
  ])('%s', (_, benefit, asOf, number, lines) => {
    const answers = assessWhole(buildCase({ benefits: [benefit] }), asOf, 'enacted')
    expect(explained(answers.conversations.required[number - 1]?.why)).toEqual(lines)
  })
})
