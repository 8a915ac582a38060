import { describe, expect, it } from 'vitest'
import type { Basis } from '../assessment'
import { buildCase, type CaseParts } from '../buildCase'
import { assessSupervision } from './assessSupervision'

const cash = { benefit: 'cash-benefit', targetGroup: '6.2', from: '2018-01-01' } as const
const offer = (from: string, to: string | null = null) => ({ from, to })

const supervision = (parts: CaseParts, asOf: string, basis: Basis = 'enacted') =>
  assessSupervision(buildCase({ benefits: [cash], ...parts }), asOf, basis).supervision

describe('seniority', () => {
  it('is there after twelve months, and with it the targets', () => {
    const parts = { benefits: [{ from: '2024-01-08' }] }
    expect(supervision(parts, '2025-01-07')).toMatchObject({ seniority12: false, rules: [] })
    expect(supervision(parts, '2025-01-08')).toMatchObject({
      seniority12: true,
      rules: ['supervision.offers.2023', 'supervision.conversations'],
    })
  })
})

describe('the targets that are asked about', () => {
  const both = 'supervision.conversations'
  it.each<[Basis, string, string]>([
    ['enacted', '2019-12-31', ''],
    ['enacted', '2020-01-01', `supervision.offers.2019 ${both}`],
    ['enacted', '2023-03-21', `supervision.offers.2019 ${both}`],
    ['enacted', '2023-03-22', `supervision.offers.2023 ${both}`],
    ['enacted', '2026-06-30', `supervision.offers.2023 ${both}`],
    ['enacted', '2026-07-01', 'supervision.abolished'],
    ['announced', '2019-06-30', ''],
    ['announced', '2019-07-01', `supervision.offers.2019 ${both}`],
    ['announced', '2022-12-31', `supervision.offers.2019 ${both}`],
    ['announced', '2023-01-01', `supervision.offers.2023 ${both}`],
    ['announced', '2025-12-31', `supervision.offers.2023 ${both}`],
    ['announced', '2026-01-01', 'supervision.abolished'],
  ])('%s, %s: %s', (basis, asOf, rules) => {
    expect(supervision({}, asOf, basis).rules.join(' ')).toBe(rules)
  })
})

describe('an offer of the last twelve months', () => {
  it.each<[string, CaseParts, string, boolean, boolean]>([
    // what, case, day, had an offer, meets the target
    ['none', {}, '2024-06-01', false, false],
    ['one that runs', { offers: [offer('2024-05-01')] }, '2024-06-01', true, true],
    ['one that begins tomorrow', { offers: [offer('2024-06-02')] }, '2024-06-01', false, false],
    [
      'one that ended a year ago',
      { offers: [offer('2023-04-01', '2023-06-01')] },
      '2024-06-01',
      false,
      false,
    ],
    [
      'one that ended a day less ago',
      { offers: [offer('2023-04-01', '2023-06-02')] },
      '2024-06-01',
      true,
      true,
    ],
    [
      'guidance, before it stopped counting',
      { offers: [{ kind: 'other-guidance', ...offer('2023-01-01') }] },
      '2023-03-21',
      true,
      true,
    ],
    [
      'guidance, after',
      { offers: [{ kind: 'other-guidance', ...offer('2023-01-01') }] },
      '2023-03-22',
      false,
      false,
    ],
    [
      'a mentor',
      { offers: [{ kind: 'mentor', ...offer('2024-05-01') }] },
      '2024-06-01',
      false,
      false,
    ],
    [
      'one after the targets are gone',
      { offers: [offer('2026-05-01')] },
      '2026-07-01',
      true,
      false,
    ],
    [
      'one in a freed municipality',
      {
        offers: [offer('2024-05-01')],
        freedoms: [{ area: 'supervision', from: '2024-06-01', to: null }],
      },
      '2024-06-01',
      true,
      false,
    ],
    [
      'one the day before it is freed',
      {
        offers: [offer('2024-05-01')],
        freedoms: [{ area: 'supervision', from: '2024-06-02', to: null }],
      },
      '2024-06-01',
      true,
      true,
    ],
  ])('%s', (_, parts, asOf, offer12, covered) => {
    expect(supervision(parts, asOf)).toMatchObject({ offer12, covered })
  })
})

describe('ordinary hours', () => {
  const worked = (hours: number, month = '2024-05') => ({ ordinaryHours: [{ month, hours }] })
  it.each<[string, CaseParts, string, number, boolean]>([
    ['a hundred count instead', worked(100), '2024-06-01', 100, true],
    ['ninety-nine do not', worked(99), '2024-06-01', 99, false],
    [
      'never on unemployment benefit',
      { ...worked(160), benefits: [{ from: '2020-01-01' }] },
      '2024-06-01',
      160,
      false,
    ],
    ['not before 2023', worked(160, '2023-02'), '2023-03-21', 160, false],
    ['from then on', worked(160, '2023-02'), '2023-03-22', 160, true],
    ['a month that is not over is left out', worked(160), '2024-05-30', 0, false],
    ['its last day completes it', worked(160), '2024-05-31', 160, true],
    ['the twelfth month back is in', worked(160, '2023-06'), '2024-06-01', 160, true],
    ['the thirteenth is not', worked(160, '2023-05'), '2024-06-01', 0, false],
  ])('%s', (_, parts, asOf, hours12, covered) => {
    expect(supervision(parts, asOf)).toMatchObject({ hours12, covered })
  })

  it('before 2023 say that their number is not known', () => {
    const codes = (parts: CaseParts, asOf: string) =>
      assessSupervision(buildCase({ benefits: [cash], ...parts }), asOf, 'enacted').notices.map(
        ({ code }) => code,
      )
    expect(codes(worked(50, '2023-02'), '2023-03-21')).toEqual(['hours-threshold-unknown'])
    expect(codes(worked(50, '2023-02'), '2023-03-22')).toEqual([])
    expect(codes({}, '2023-03-21')).toEqual([])
  })
})

it('talks held in the last twelve months are counted', () => {
  const conversations = [
    { on: '2023-06-01' },
    { on: '2023-06-02' },
    { on: '2024-06-01' },
    { on: '2024-06-02' },
    { on: '2024-03-01', status: 'missed' },
  ] as const
  expect(supervision({ conversations }, '2024-06-01').talks12).toBe(2)
})

it('is nothing when no process runs', () => {
  expect(supervision({ benefits: [] }, '2024-06-01')).toEqual({
    seniority12: false,
    offer12: false,
    hours12: 0,
    covered: false,
    talks12: 0,
    rules: [],
  })
})
