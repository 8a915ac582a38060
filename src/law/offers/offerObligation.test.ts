import { describe, expect, it } from 'vitest'
import type { Basis } from '../assessment'
import { buildCase, type CaseParts } from '../buildCase'
import type { BenefitPeriod } from '../caseFile'
import { assessOffers } from './assessOffers'

type Period = Partial<BenefitPeriod>
const cash = (targetGroup: '6.2' | '6.3' | '6.4' | '6.5'): Period => ({
  benefit: 'cash-benefit',
  targetGroup,
})

function obligation(parts: CaseParts, asOf: string, basis: Basis = 'enacted') {
  const { offers, unknown } = assessOffers(buildCase(parts), asOf, basis)
  const { applies, dueBy, metBy, status, rules } = offers.obligation
  return [applies, dueBy, metBy, status, rules.join(' '), unknown.join(' ')]
}

const old = 'offer.obligation.2019'
const reform = 'offer.obligation.2026'

describe('who must have begun an offer by six months', () => {
  it.each<[string, Period, Basis, unknown[]]>([
    // what, period, basis, [applies, dueBy, metBy, status, rules, unknown] on the day it starts
    [
      'the day before the 2018 agreement is law',
      { from: '2019-12-31' },
      'enacted',
      [false, null, null, 'none', '', 'offers.obligation'],
    ],
    [
      'the day it is',
      { from: '2020-01-01' },
      'enacted',
      [true, '2020-07-01', null, 'open', old, ''],
    ],
    [
      'the day before it was announced for',
      { from: '2019-06-30' },
      'announced',
      [false, null, null, 'none', '', 'offers.obligation'],
    ],
    [
      'the day it was announced for',
      { from: '2019-07-01' },
      'announced',
      [true, '2020-01-01', null, 'open', old, ''],
    ],
    [
      'the last day before the reform',
      { from: '2026-06-30' },
      'enacted',
      [true, '2026-12-30', null, 'open', old, ''],
    ],
    [
      'the first day of the reform',
      { from: '2026-07-01' },
      'enacted',
      [true, '2027-01-01', null, 'open', reform, ''],
    ],
    [
      'the last day before the announced reform',
      { from: '2025-12-31' },
      'announced',
      [true, '2026-06-30', null, 'open', old, ''],
    ],
    [
      'the first day of the announced reform',
      { from: '2026-01-01' },
      'announced',
      [true, '2026-07-01', null, 'open', reform, ''],
    ],
    [
      'activity-ready, before the reform',
      { ...cash('6.3'), from: '2026-06-30' },
      'enacted',
      [true, '2026-12-30', null, 'open', old, ''],
    ],
    [
      'activity-ready, after it',
      { ...cash('6.3'), from: '2026-07-01' },
      'enacted',
      [false, null, null, 'none', reform, ''],
    ],
    [
      'education-ready, before the reform',
      { ...cash('6.4'), from: '2026-06-30' },
      'enacted',
      [false, null, null, 'none', old, ''],
    ],
    [
      'education-ready, after it',
      { ...cash('6.4'), from: '2026-07-01' },
      'enacted',
      [true, '2027-01-01', null, 'open', reform, ''],
    ],
    [
      'the sick',
      { benefit: 'sickness-benefit', targetGroup: '6.6', from: '2024-01-08' },
      'enacted',
      [false, null, null, 'none', old, ''],
    ],
    [
      'the integration programme',
      { benefit: 'integration-programme', targetGroup: null, from: '2024-01-08' },
      'enacted',
      [false, null, null, 'none', '', 'offers.obligation'],
    ],
    [
      'under the work obligation',
      { ...cash('6.2'), from: '2025-08-01', workDuty: true },
      'enacted',
      [false, null, null, 'none', '', ''],
    ],
  ])('%s', (_, period, basis, expected) => {
    expect(obligation({ benefits: [period] }, period.from ?? '', basis)).toEqual(expected)
  })

  it('asks nothing when no process runs', () => {
    expect(obligation({}, '2024-01-07')).toEqual([false, null, null, 'none', '', ''])
  })
})

describe('the requirement on a day', () => {
  const placement = { id: 'o1', from: '2024-03-01', to: '2024-03-14' } as const
  it.each<[string, CaseParts, string, string | null, string]>([
    // what, case, day, met by, status
    ['is open on the day it is due', {}, '2024-07-08', null, 'open'],
    ['is overdue the day after', {}, '2024-07-09', null, 'overdue'],
    ['is open while an offer is only planned', { offers: [placement] }, '2024-02-29', null, 'open'],
    ['is met the day the offer begins', { offers: [placement] }, '2024-03-01', 'o1', 'met'],
    [
      'is not met by thirteen days',
      { offers: [{ ...placement, to: '2024-03-13' }] },
      '2024-03-20',
      null,
      'open',
    ],
    [
      'is met late too',
      { offers: [{ ...placement, from: '2024-08-01', to: null }] },
      '2024-08-01',
      'o1',
      'met',
    ],
    [
      'is met by the first that counts, whatever the order',
      {
        offers: [
          { from: '2024-05-01', to: null },
          { from: '2024-04-01', to: null },
        ],
      },
      '2024-06-01',
      'o2',
      'met',
    ],
    [
      'is not met by an offer before the process',
      { offers: [{ ...placement, from: '2024-01-07', to: '2024-02-07' }] },
      '2024-06-01',
      null,
      'open',
    ],
  ])('%s', (_, parts, asOf, metBy, status) => {
    expect(obligation(parts, asOf).slice(2, 4)).toEqual([metBy, status])
  })
})

describe('the requirement is waived', () => {
  const reformed = { benefits: [{ from: '2026-07-01' }] }
  it.each<[string, CaseParts, string, string, string]>([
    // what, case, day, status, rules
    [
      'by less intensive effort that covers the rest',
      {
        exemptions: [
          { kind: 'less-intensive', ground: 'maternity', from: '2024-06-01', to: '2024-07-08' },
        ],
      },
      '2024-06-15',
      'waived',
      `${old} exempt.less-intensive`,
    ],
    [
      'not by one that ends the day before',
      {
        exemptions: [
          { kind: 'less-intensive', ground: 'maternity', from: '2024-06-01', to: '2024-07-07' },
        ],
      },
      '2024-06-15',
      'open',
      old,
    ],
    [
      'by one in four, after the reform',
      {
        ...reformed,
        exemptions: [{ kind: 'one-in-four', ground: null, from: '2026-08-01', to: '2026-08-31' }],
      },
      '2026-08-31',
      'waived',
      `${reform} exempt.one-in-four`,
    ],
    [
      'not once one in four has ended',
      {
        ...reformed,
        exemptions: [{ kind: 'one-in-four', ground: null, from: '2026-08-01', to: '2026-08-31' }],
      },
      '2026-09-01',
      'open',
      reform,
    ],
    [
      'in a freed municipality',
      { freedoms: [{ area: 'offers', from: '2024-02-01', to: '2024-08-31' }] },
      '2024-08-31',
      'waived',
      `${old} offer.freed`,
    ],
    [
      'after the freedom, when it fell due within it',
      { freedoms: [{ area: 'offers', from: '2024-02-01', to: '2024-08-31' }] },
      '2024-09-01',
      'waived',
      `${old} offer.freed`,
    ],
    [
      'not the day before the freedom',
      { freedoms: [{ area: 'offers', from: '2024-02-01', to: null }] },
      '2024-01-31',
      'open',
      old,
    ],
    [
      'not by a freedom that ended before it was due',
      { freedoms: [{ area: 'offers', from: '2024-02-01', to: '2024-07-07' }] },
      '2024-07-09',
      'overdue',
      old,
    ],
    [
      'not by a freedom in another area',
      { freedoms: [{ area: 'conversations', from: '2024-02-01', to: null }] },
      '2024-03-01',
      'open',
      old,
    ],
  ])('%s', (_, parts, asOf, status, rules) => {
    expect(obligation(parts, asOf).slice(3, 5)).toEqual([status, rules])
  })

  it('by a pause, for those further away whose process began before the reform', () => {
    const parts: CaseParts = {
      benefits: [{ ...cash('6.3'), from: '2026-06-15' }],
      exemptions: [{ kind: 'pause', ground: null, from: '2026-07-01', to: '2026-12-31' }],
    }
    expect(obligation(parts, '2026-06-30').slice(3, 5)).toEqual(['open', old])
    expect(obligation(parts, '2026-07-01').slice(3, 5)).toEqual(['waived', `${old} exempt.pause`])
  })
})

describe('beside the requirement', () => {
  const resource: CaseParts = {
    benefits: [{ benefit: 'resource-allowance', targetGroup: '6.8', from: '2024-01-08' }],
  }
  const codes = (parts: CaseParts, asOf: string) =>
    assessOffers(buildCase(parts), asOf, 'enacted').notices.map(({ code }) => code)

  it('a resource process without an effort goes back to the team after six months', () => {
    expect(codes(resource, '2024-07-07')).toEqual([])
    expect(codes(resource, '2024-07-08')).toEqual(['resource-guarantee'])
    expect(codes({ ...resource, offers: [{ from: '2024-07-01' }] }, '2024-07-08')).toEqual([])
    const freedoms = [{ area: 'special-processes', from: '2024-07-08', to: null }] as const
    expect(codes({ ...resource, freedoms }, '2024-07-08')).toEqual([])
  })
})
