import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, oneLine, type CaseParts } from './buildCase'
import type { Benefit, TargetGroup } from './caseFile'

const groups: readonly (readonly [Benefit, TargetGroup])[] = [
  ['cash-benefit', '6.2'],
  ['cash-benefit', '6.3'],
  ['cash-benefit', '6.4'],
  ['cash-benefit', '6.5'],
  ['resource-allowance', '6.7'],
  ['resource-allowance', '6.8'],
  ['flex-job-allowance', '6.9'],
  ['rehabilitation-benefit', '6.10'],
]
const close = ['6.2', '6.4', '6.9']

function answer(benefit: Benefit, targetGroup: TargetGroup | null, from: string, basis: Basis) {
  const caseFile = buildCase({ benefits: [{ benefit, targetGroup, from }] })
  const { conversations, unknown } = assess(caseFile, from, basis)
  const [first] = conversations.required
  return { count: conversations.required.length, rule: first?.rules.join(' '), unknown }
}

describe.each(groups)('%s %s', (benefit, group) => {
  const common = { count: 4, rule: 'contact.common.2019', unknown: [] }
  const reformed = close.includes(group)
    ? { count: 4, rule: 'contact.close.2026', unknown: [] }
    : { count: 1, rule: 'contact.further.2026', unknown: [] }
  const none = { count: 0, rule: undefined, unknown: ['conversations.required'] }

  it.each<[string, string, Basis, object]>([
    ['before 2020 the law known here has no rule, and says so', '2019-12-31', 'enacted', none],
    ['four talks from 2020', '2020-01-01', 'enacted', common],
    ['four talks until the reform', '2026-06-30', 'enacted', common],
    ['the reform from 1 July 2026', '2026-07-01', 'enacted', reformed],
    ['announced, no rule before July 2019', '2019-06-30', 'announced', none],
    ['announced, four from July 2019', '2019-07-01', 'announced', common],
    ['announced, four until the end of 2025', '2025-12-31', 'announced', common],
    ['announced, the reform from 2026', '2026-01-01', 'announced', reformed],
  ])('%s', (_, from, basis, expected) => {
    expect(answer(benefit, group, from, basis)).toEqual(expected)
  })
})

describe('the windows', () => {
  const lines = (benefit: Benefit, targetGroup: TargetGroup, from: string) =>
    assess(
      buildCase({ benefits: [{ benefit, targetGroup, from }] }),
      from,
      'enacted',
    ).conversations.required.map(oneLine)

  it.each(['6.2', '6.3', '6.4', '6.5'] as const)('%s: the first within a week', (group) => {
    expect(lines('cash-benefit', group, '2024-01-08')).toEqual([
      '1 job job-centre 2024-01-08..2024-01-15 open',
      '2 job job-centre 2024-01-08..2024-07-07 open',
      '3 job job-centre 2024-01-08..2024-07-07 open',
      '4 job job-centre 2024-01-08..2024-07-07 open',
    ])
  })

  it('education allowance: the first within a week', () => {
    expect(lines('education-allowance', '6.4', '2024-01-08')[0]).toBe(
      '1 job job-centre 2024-01-08..2024-01-15 open',
    )
  })

  it('the others have no earlier deadline for the first', () => {
    expect(lines('flex-job-allowance', '6.9', '2024-01-08')[0]).toBe(
      '1 job job-centre 2024-01-08..2024-07-07 open',
    )
  })

  it('after the reform none has one', () => {
    expect(lines('cash-benefit', '6.2', '2026-07-01')[0]).toBe(
      '1 job job-centre 2026-07-01..2026-12-31 open',
    )
  })
})

describe('a change of target group keeps the process but changes what is asked for', () => {
  const benefits = [
    { benefit: 'cash-benefit', targetGroup: '6.2', from: '2026-07-01', to: '2026-08-31' },
    { benefit: 'cash-benefit', targetGroup: '6.3', from: '2026-09-01' },
  ] as const
  it.each([
    ['2026-08-31', 'contact.close.2026', 4],
    ['2026-09-01', 'contact.further.2026', 1],
  ])('on %s %s', (asOf, rule, count) => {
    const { process, conversations } = assess(buildCase({ benefits }), asOf, 'enacted')
    expect(process?.startedOn).toBe('2026-07-01')
    expect(conversations.required).toHaveLength(count)
    expect(conversations.required[0]?.rules).toEqual([rule])
  })
})

describe('further from the labour market after the reform', () => {
  const parts: CaseParts = {
    benefits: [{ benefit: 'cash-benefit', targetGroup: '6.3', from: '2026-07-01' }],
  }
  const laterOn = (asOf: string, more: CaseParts = {}) =>
    assess(buildCase({ ...parts, ...more }), asOf, 'enacted').conversations.later.map(oneLine)

  it.each<[string, string, string[]]>([
    ['no clarification in the first six months', '2026-12-31', []],
    [
      'the first year opens after them',
      '2027-01-01',
      ['1 job job-centre 2027-01-01..2027-12-31 open'],
    ],
    [
      'the next year opens when the first is over',
      '2028-01-01',
      [
        '1 job job-centre 2027-01-01..2027-12-31 overdue',
        '2 job job-centre 2028-01-01..2028-12-31 open',
      ],
    ],
  ])('%s', (_, asOf, expected) => {
    expect(laterOn(asOf)).toEqual(expected)
  })

  it('a talk in each year fills its clarification', () => {
    const talk = (on: string) => ({ on, party: 'job-centre' }) as const
    const conversations = ['2026-08-01', '2027-03-01', '2028-02-01'].map(talk)
    expect(laterOn('2028-03-01', { conversations })).toEqual([
      '1 job job-centre 2027-01-01..2027-12-31 held c2',
      '2 job job-centre 2028-01-01..2028-12-31 held c3',
    ])
  })

  it('those close to the labour market have none', () => {
    const benefits = [{ benefit: 'cash-benefit', targetGroup: '6.2', from: '2026-07-01' }] as const
    expect(laterOn('2027-01-01', { benefits })).toEqual([])
  })

  it('says that the period is our reading', () => {
    const { notices } = assess(buildCase(parts), '2026-07-01', 'enacted')
    expect(notices).toMatchObject([{ code: 'assumption', rules: ['contact.further.2026'] }])
  })
})

describe('groups without fixed talks', () => {
  it.each([
    ['disability-pension', '6.11'],
    ['self-supporting', '6.12'],
    ['self-supporting', '6.13'],
  ] as const)('%s %s: none, and the answer says why', (benefit, targetGroup) => {
    for (const from of ['2019-01-01', '2024-01-08', '2026-07-01']) {
      const caseFile = buildCase({ benefits: [{ benefit, targetGroup, from }] })
      const { conversations, unknown } = assess(caseFile, from, 'enacted')
      expect(conversations.required).toEqual([])
      expect(conversations.none?.rules).toEqual(['contact.none'])
      expect(unknown).toEqual([])
    }
  })

  it('the integration programme stands outside: not known, rather than none', () => {
    const expected = { count: 0, rule: undefined, unknown: ['conversations.required'] }
    expect(answer('integration-programme', null, '2024-01-08', 'enacted')).toEqual(expected)
  })

  it('a group with talks has no such answer', () => {
    expect(assess(buildCase(), '2024-02-01', 'enacted').conversations.none).toBeNull()
  })
})
