import { describe, expect, it } from 'vitest'
import { assessWhole } from './assessWhole'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'
import { freedomAreas } from './caseFile'

const notices = (parts: CaseParts, asOf: string, basis: Basis = 'enacted') =>
  assessWhole(buildCase(parts), asOf, basis).notices

describe('absence', () => {
  const missed = { on: '2024-02-05', status: 'missed' } as const
  const codes = (parts: CaseParts, asOf: string) => notices(parts, asOf).map(({ code }) => code)

  it('from a talk is to be assessed from that day, until a talk is held', () => {
    expect(codes({ conversations: [missed] }, '2024-02-04')).toEqual([])
    expect(codes({ conversations: [missed] }, '2024-02-05')).toEqual(['absence-to-assess'])
    const held = [missed, { on: '2024-02-12' }]
    expect(codes({ conversations: held }, '2024-02-11')).toEqual(['absence-to-assess'])
    expect(codes({ conversations: held }, '2024-02-12')).toEqual([])
  })

  it('in an earlier process is left there', () => {
    const benefits = [{ to: '2024-02-29' }, { from: '2024-04-01' }]
    expect(codes({ benefits, conversations: [missed] }, '2024-04-02')).toEqual([])
  })

  it.each<[string, '6.2' | '6.3', string, Basis, readonly string[]]>([
    ['before the expected rules', '6.3', '2026-12-31', 'enacted', ['sanction.no-automatic']],
    [
      'by them, further away',
      '6.3',
      '2027-01-01',
      'enacted',
      ['sanction.no-automatic', 'sanction.trust.2027'],
    ],
    ['by them, close', '6.2', '2027-01-01', 'enacted', ['sanction.no-automatic']],
    [
      'as announced, further away',
      '6.3',
      '2026-01-01',
      'announced',
      ['sanction.no-automatic', 'sanction.trust.2027'],
    ],
  ])('never sanctions by itself: %s', (_, targetGroup, asOf, basis, rules) => {
    const parts: CaseParts = {
      benefits: [{ benefit: 'cash-benefit', targetGroup, from: '2025-01-08' }],
      conversations: [{ on: '2025-12-01', status: 'missed', party: 'job-centre' }],
    }
    const [notice] = notices(parts, asOf, basis).filter(({ code }) => code === 'absence-to-assess')
    expect(notice?.rules).toEqual(rules)
  })
})

describe('a freedom', () => {
  it.each(freedomAreas)('in the area %s is told from its first day to its last', (area) => {
    const freedoms = [{ area, from: '2024-02-01', to: '2024-03-31' }] as const
    const told = (asOf: string) =>
      notices({ freedoms }, asOf)
        .filter(({ code }) => code === 'freed')
        .flatMap(({ rules }) => rules)
    expect(told('2024-01-31')).toEqual([])
    expect(told('2024-02-01')).toEqual([`freedom.${area}`])
    expect(told('2024-03-31')).toEqual([`freedom.${area}`])
    expect(told('2024-04-01')).toEqual([])
  })

  // What each area may change; everything else must be answered as if there were no freedom.
  const changes = {
    organisation: [],
    conversations: ['conversations', 'duties', 'rights'],
    joblog: ['duties'],
    offers: ['offers'],
    rights: ['rights'],
    'special-processes': [],
    aids: [],
    reports: [],
    supervision: ['supervision'],
  } as const

  it.each(freedomAreas)('in the area %s changes what it names and nothing else', (area) => {
    const parts: CaseParts = {
      benefits: [{ benefit: 'cash-benefit', targetGroup: '6.2', from: '2023-04-01' }],
      offers: [{ from: '2024-04-01', to: null }],
      ordinaryHours: [{ month: '2024-03', hours: 120 }],
    }
    const answer = (freedoms: CaseParts['freedoms']) =>
      assessWhole(buildCase({ ...parts, ...(freedoms && { freedoms }) }), '2024-05-01', 'enacted')
    const [bound, free] = [answer([]), answer([{ area, from: '2024-01-01', to: null }])]
    const different = (
      [
        'process',
        'responsible',
        'conversations',
        'offers',
        'duties',
        'rights',
        'supervision',
      ] as const
    ).filter((part) => JSON.stringify(bound[part]) !== JSON.stringify(free[part]))
    expect(different).toEqual(area === 'offers' ? [] : changes[area])
  })

  it('of offers lifts the deadline, and changes nothing else', () => {
    const answer = (freedoms: CaseParts['freedoms']) =>
      assessWhole(buildCase(freedoms ? { freedoms } : {}), '2024-03-01', 'enacted')
    const free = answer([{ area: 'offers', from: '2024-01-01', to: null }])
    const { offers: _, notices: __, rules: ___, ...rest } = free
    expect(answer([])).toMatchObject(rest)
    expect(free.offers.obligation.status).toBe('waived')
  })
})

it('every rule an answer names is cited once', () => {
  const answer = assessWhole(buildCase({ offers: [{}] }), '2024-06-01', 'enacted')
  const { offers, duties, rights, supervision, notices: told } = answer
  const named = [
    offers.obligation,
    ...offers.items,
    ...duties,
    ...rights,
    supervision,
    ...told,
  ].flatMap(({ rules }) => rules)
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((rule) => answer.rules[rule]?.id !== rule)).toEqual([])
})
