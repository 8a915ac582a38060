import { describe, expect, it } from 'vitest'
import { assessExemption, type ExemptionAnswer } from './assessExemption'
import { buildCase, type CaseParts } from './buildCase'
import type { Exemption } from './caseFile'

const work = { kind: 'less-intensive', ground: 'full-time-job' } as const
const pause = { kind: 'pause', ground: 'Ingen gavn lige nu' } as const
const post = { kind: 'digital-post', ground: 'Kan ikke' } as const

const insured = (from: string, to: string | null = null): CaseParts => ({
  benefits: [{ from, to }],
})
const further = (from: string): CaseParts => ({
  benefits: [{ benefit: 'cash-benefit', targetGroup: '6.3', from }],
})

const ask = (exemption: Exemption, parts: CaseParts = {}) =>
  assessExemption(buildCase(parts), exemption, 'enacted')

type Row = readonly [string, Exemption, CaseParts, ExemptionAnswer['field'], RegExp]

describe('an exemption', () => {
  it.each<Row>([
    [
      'the day before the rule on less intensive effort',
      { ...work, from: '2019-12-31', to: '2020-01-10' },
      insured('2019-12-02'),
      'from',
      /31\. december 2019/,
    ],
    [
      'the day the rule comes in force',
      { ...work, from: '2020-01-01', to: '2020-01-10' },
      insured('2019-12-02'),
      null,
      /kan fritages/,
    ],
    ['six weeks', { ...work, from: '2024-02-01', to: '2024-03-14' }, {}, null, /kan fritages/],
    [
      'six weeks and a day',
      { ...work, from: '2024-02-01', to: '2024-03-15' },
      {},
      'to',
      /til og med den 14\. marts 2024/,
    ],
    ['no last day', { ...work, from: '2024-02-01', to: null }, {}, 'to', /en sidste dag/],
    [
      'the day before the process',
      { ...work, from: '2024-01-07', to: '2024-01-20' },
      {},
      'from',
      /ingen ydelse/,
    ],
    [
      'the first day of the process',
      { ...work, from: '2024-01-08', to: '2024-01-20' },
      {},
      null,
      /kan fritages/,
    ],
    [
      'the last day of the process',
      { ...work, from: '2024-02-01', to: '2024-02-10' },
      insured('2024-01-08', '2024-02-01'),
      null,
      /kan fritages/,
    ],
    [
      'the day after the process',
      { ...work, from: '2024-02-02', to: '2024-02-10' },
      insured('2024-01-08', '2024-02-01'),
      'from',
      /ingen ydelse/,
    ],
    [
      'a group the rule does not cover',
      { ...work, from: '2024-02-01', to: '2024-02-10' },
      { benefits: [{ benefit: 'sickness-benefit', targetGroup: '6.6' }] },
      'kind',
      /målgruppe/,
    ],
    [
      'a pause the day before its rule',
      { ...pause, from: '2026-06-30', to: null },
      further('2026-01-05'),
      'from',
      /30\. juni 2026/,
    ],
    [
      'a pause the day its rule comes in force',
      { ...pause, from: '2026-07-01', to: null },
      further('2026-01-05'),
      null,
      /kan fritages/,
    ],
    [
      'a pause close to the labour market',
      { ...pause, from: '2026-08-01', to: null },
      {},
      'kind',
      /målgruppe/,
    ],
    [
      'a pause of six months',
      { ...pause, from: '2026-08-01', to: '2027-01-31' },
      further('2026-07-06'),
      null,
      /kan fritages/,
    ],
    [
      'a pause of six months and a day',
      { ...pause, from: '2026-08-01', to: '2027-02-01' },
      further('2026-07-06'),
      'to',
      /31\. januar 2027/,
    ],
    [
      'one in four in a process from before it was known',
      { kind: 'one-in-four', ground: null, from: '2026-08-01', to: null },
      insured('2026-06-01'),
      'kind',
      /forløb/,
    ],
    [
      'one in four in a process that knows it',
      { kind: 'one-in-four', ground: null, from: '2026-08-01', to: null },
      insured('2026-07-01'),
      null,
      /kan fritages/,
    ],
    [
      'from digital post in no process',
      { ...post, from: '2023-02-01', to: null },
      insured('2024-01-08'),
      null,
      /kan fritages/,
    ],
    [
      'from digital post the day before its rule',
      { ...post, from: '2019-12-31', to: null },
      {},
      'from',
      /31\. december 2019/,
    ],
  ])('%s', (_, exemption, parts, field, reason) => {
    const answer = ask(exemption, parts)
    expect(answer).toMatchObject({ allowed: field === null, field })
    expect(answer.reason.da).toMatch(reason)
    expect(answer.rules).toEqual([`exempt.${exemption.kind}`])
  })
})

describe('beside another of the same kind', () => {
  const first = { ...work, from: '2024-02-05', to: '2024-02-20' }
  const endless = { ...pause, from: '2026-08-01', to: null }

  it.each<readonly [string, Exemption, Exemption, CaseParts, ExemptionAnswer['field']]>([
    ['the day after', { ...work, from: '2024-02-21', to: '2024-02-25' }, first, {}, null],
    ['on its last day', { ...work, from: '2024-02-20', to: '2024-02-25' }, first, {}, 'from'],
    ['until the day before', { ...work, from: '2024-02-01', to: '2024-02-04' }, first, {}, null],
    ['until its first day', { ...work, from: '2024-02-01', to: '2024-02-05' }, first, {}, 'to'],
    [
      'a pause again on the last lawful day of an endless one',
      { ...pause, from: '2027-01-31', to: null },
      endless,
      further('2026-07-06'),
      'from',
    ],
    [
      'a pause again the day after',
      { ...pause, from: '2027-02-01', to: null },
      endless,
      further('2026-07-06'),
      null,
    ],
    [
      'digital post without an end leaves no room',
      { ...post, from: '2024-05-01', to: null },
      { ...post, from: '2023-05-01', to: null },
      {},
      'from',
    ],
    ['of another kind', { ...post, from: '2024-02-10', to: null }, first, {}, null],
  ])('%s', (_, exemption, other, parts, field) => {
    expect(ask(exemption, { ...parts, exemptions: [other] }).field).toBe(field)
  })
})

describe('the reasons', () => {
  it('hold the first day, the group and the arithmetic of the length', () => {
    expect(ask({ ...work, from: '2024-02-01', to: null }).why).toMatchObject({
      facts: [{ value: { date: '2024-02-01' } }, { value: { text: { da: '6.1' } } }],
      arithmetic: [{ from: '2024-02-01', to: '2024-03-14' }],
    })
    expect(ask({ ...pause, from: '2026-08-01', to: null }).why.arithmetic).toMatchObject([
      { step: { unit: 'months' }, to: '2027-02-01' },
    ])
    expect(ask({ ...post, from: '2024-02-01', to: null }).why.arithmetic).toEqual([])
  })
})
