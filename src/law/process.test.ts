import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'

const cash = { benefit: 'cash-benefit', targetGroup: '6.2' } as const
const education = { benefit: 'education-allowance', targetGroup: '6.4' } as const

type Rows = NonNullable<CaseParts['benefits']>

function startOn(benefits: Rows, asOf: string, basis: Basis = 'enacted') {
  return assess(buildCase({ benefits }), asOf, basis).process?.startedOn ?? null
}

describe('a process starts with the benefit and goes on while nothing parts it', () => {
  const twoRows = (to: string, from: string, second = {}): Rows => [{ to }, { from, ...second }]
  it.each<[string, Rows, string, string | null]>([
    ['before the benefit there is none', [{}], '2024-01-07', null],
    ['on the first day of the benefit it runs', [{}], '2024-01-08', '2024-01-08'],
    [
      'on the last day of the benefit it still runs',
      [{ to: '2024-02-29' }],
      '2024-02-29',
      '2024-01-08',
    ],
    ['the day after the last day it has ended', [{ to: '2024-02-29' }], '2024-03-01', null],
    [
      'two periods of one benefit with no day between are one process',
      twoRows('2024-02-29', '2024-03-01'),
      '2024-03-01',
      '2024-01-08',
    ],
    [
      'one day between them starts a new process',
      twoRows('2024-02-28', '2024-03-01'),
      '2024-03-01',
      '2024-03-01',
    ],
    [
      'another benefit starts a new process',
      twoRows('2024-02-29', '2024-03-01', cash),
      '2024-03-01',
      '2024-03-01',
    ],
    [
      'another target group on the same benefit keeps the process',
      [
        { ...cash, to: '2024-02-29' },
        { ...cash, targetGroup: '6.3', from: '2024-03-01' },
      ],
      '2024-03-01',
      '2024-01-08',
    ],
    [
      'a return to the first benefit is a new process, not the old one',
      [
        { to: '2024-01-31' },
        { ...cash, from: '2024-02-01', to: '2024-02-29' },
        { from: '2024-03-01' },
      ],
      '2024-03-01',
      '2024-03-01',
    ],
    [
      'three periods in a row are one process, seen from the middle one',
      [{ to: '2024-01-31' }, { from: '2024-02-01', to: '2024-02-29' }, { from: '2024-03-01' }],
      '2024-02-10',
      '2024-01-08',
    ],
  ])('%s', (_, benefits, asOf, expected) => {
    expect(startOn(benefits, asOf)).toBe(expected)
    expect(startOn(benefits.toReversed(), asOf)).toBe(expected)
  })

  it('has no answers when no benefit runs', () => {
    const { process, responsible, conversations, unknown, rules } = assess(
      buildCase({ benefits: [] }),
      '2024-02-01',
      'enacted',
    )
    expect({ process, responsible, conversations, unknown, rules }).toEqual({
      process: null,
      responsible: null,
      conversations: { required: [], later: [], form: null, none: null },
      unknown: [],
      rules: {},
    })
  })
})

describe('when education allowance becomes cash benefit on 1 July 2025', () => {
  const throughout: Rows = [{ ...education, from: '2025-03-01' }]
  const changed = (to: string, from: string): Rows => [
    { ...education, from: '2025-03-01', to },
    { ...cash, targetGroup: '6.4', from },
  ]
  it.each<[string, Rows, string, Basis, string, string]>([
    [
      'the day before it is education allowance',
      throughout,
      '2025-06-30',
      'enacted',
      'education-allowance',
      '2025-03-01',
    ],
    [
      'from the day it is cash benefit in the same process',
      throughout,
      '2025-07-01',
      'enacted',
      'cash-benefit',
      '2025-03-01',
    ],
    [
      'announced, it never becomes cash benefit',
      throughout,
      '2025-07-01',
      'announced',
      'education-allowance',
      '2025-03-01',
    ],
    [
      'a new cash benefit row from that day goes on in the process',
      changed('2025-06-30', '2025-07-01'),
      '2025-07-01',
      'enacted',
      'cash-benefit',
      '2025-03-01',
    ],
    [
      'a day earlier the change of benefit starts a new process',
      changed('2025-06-29', '2025-06-30'),
      '2025-07-01',
      'enacted',
      'cash-benefit',
      '2025-06-30',
    ],
    [
      'announced, the change of benefit starts a new process',
      changed('2025-06-30', '2025-07-01'),
      '2025-07-01',
      'announced',
      'cash-benefit',
      '2025-07-01',
    ],
  ])('%s', (_, benefits, asOf, basis, benefit, startedOn) => {
    expect(assess(buildCase({ benefits }), asOf, basis).process).toMatchObject({
      benefit,
      startedOn,
    })
  })
})

describe('three and six months are calendar months, clamped to the end of the month', () => {
  it.each([
    ['2024-01-08', '2024-04-08', '2024-07-08'],
    ['2024-01-31', '2024-04-30', '2024-07-31'],
    ['2023-08-31', '2023-11-30', '2024-02-29'],
    ['2024-08-31', '2024-11-30', '2025-02-28'],
    ['2028-02-29', '2028-05-29', '2028-08-29'],
  ])('from %s they are over on %s and %s', (from, threeMonths, sixMonths) => {
    const { process } = assess(buildCase({ benefits: [{ from }] }), from, 'enacted')
    expect(process).toMatchObject({ threeMonths, sixMonths })
  })
})

describe('the five groups expected from 2027', () => {
  it.each<[string, string, Basis, string | null]>([
    ['6.1', '2026-12-31', 'enacted', null],
    ['6.1', '2027-01-01', 'enacted', 'unemployment'],
    ['6.1', '2025-12-31', 'announced', null],
    ['6.1', '2026-01-01', 'announced', 'unemployment'],
  ])('%s on %s, %s: %s', (_, asOf, basis, expected) => {
    expect(assess(buildCase(), asOf, basis).process?.reformGroup).toBe(expected)
  })

  it.each([
    ['cash-benefit', '6.2', 'job-search'],
    ['cash-benefit', '6.3', 'job-help'],
    ['cash-benefit', '6.4', 'job-search'],
    ['cash-benefit', '6.5', 'job-help'],
    ['sickness-benefit', '6.6', 'sickness'],
    ['resource-allowance', '6.7', 'sickness'],
    ['resource-allowance', '6.8', 'job-help'],
    ['flex-job-allowance', '6.9', 'job-search'],
    ['rehabilitation-benefit', '6.10', 'job-help'],
    ['disability-pension', '6.11', 'other'],
    ['self-supporting', '6.12', 'other'],
    ['self-supporting', '6.13', 'other'],
    ['integration-programme', null, null],
  ] as const)('%s %s goes to %s', (benefit, targetGroup, expected) => {
    const caseFile = buildCase({ benefits: [{ benefit, targetGroup }] })
    expect(assess(caseFile, '2027-01-01', 'enacted').process?.reformGroup).toBe(expected)
  })
})

describe('the days the law is known for', () => {
  it.each(['2019-01-01', '2029-12-31'])('%s is answered', (asOf) => {
    expect(assess(buildCase(), asOf, 'enacted').asOf).toBe(asOf)
  })
  it.each(['2018-12-31', '2030-01-01', '2024-02-30'])('%s is refused', (asOf) => {
    expect(() => assess(buildCase(), asOf, 'enacted')).toThrow(RangeError)
  })
})
