import { describe, expect, it } from 'vitest'
import { buildCase, type CaseParts } from '../buildCase'
import type { BenefitPeriod, OfferKind } from '../caseFile'
import { offerChoices } from './offerChoices'

const cash = (targetGroup: BenefitPeriod['targetGroup']): CaseParts => ({
  benefits: [{ benefit: 'cash-benefit', targetGroup, from: '2019-01-01' }],
})
const insured: CaseParts = { benefits: [{ from: '2019-01-01' }] }
const later: CaseParts = { benefits: [{ from: '2024-01-08' }] }

function choice(kind: OfferKind, parts: CaseParts, from: string) {
  const found = offerChoices(buildCase(parts), from, 'enacted').find((row) => row.kind === kind)
  if (!found) throw new Error(`${kind} is not told of`)
  return found
}

const limits = (kind: OfferKind, parts: CaseParts, from: string) =>
  choice(kind, parts, from).limits.map(({ sector, latestEnd, extendedTo }) =>
    [sector, latestEnd, extendedTo].join(' '),
  )

describe('the kinds of offers, before anything is typed', () => {
  it('are told with companies and ordinary education first', () => {
    const kinds = offerChoices(buildCase(insured), '2026-11-23', 'enacted').map(({ kind }) => kind)
    expect(kinds).toEqual([
      'work-placement',
      'wage-subsidy',
      'adult-apprentice',
      'job-rotation',
      'ordinary-education',
      'six-weeks-education',
      'other-guidance',
      'utility-job',
      'mentor',
    ])
  })

  it('rest on the rule of what comes first from the day it is in force', () => {
    expect(choice('utility-job', insured, '2023-03-21').rules).not.toContain('offer.focus')
    expect(choice('utility-job', insured, '2023-03-22').rules).toContain('offer.focus')
  })

  it.each<[string, OfferKind, CaseParts, string, boolean]>([
    ['job rotation until the reform', 'job-rotation', insured, '2026-06-30', true],
    ['not from the reform', 'job-rotation', insured, '2026-07-01', false],
    ['six weeks for the insured', 'six-weeks-education', insured, '2026-11-23', true],
    ['six weeks for nobody else', 'six-weeks-education', cash('6.2'), '2026-11-23', false],
    ['a mentor, as support', 'mentor', insured, '2026-11-23', true],
    ['nothing before there is a process', 'utility-job', later, '2024-01-07', false],
    ['but from its first day', 'utility-job', later, '2024-01-08', true],
  ])('%s', (_, kind, parts, from, may) => {
    expect(choice(kind, parts, from).refused === null).toBe(may)
  })

  it.each<[string, OfferKind, CaseParts, string, boolean]>([
    ['guidance, the last day before', 'other-guidance', insured, '2023-03-21', true],
    ['not from the day it no longer does', 'other-guidance', insured, '2023-03-22', false],
    ['not on the last day', 'other-guidance', insured, '2026-06-30', false],
    ['again from the reform', 'other-guidance', insured, '2026-07-01', true],
    ['a mentor never', 'mentor', insured, '2026-11-23', false],
    ['a placement', 'work-placement', insured, '2026-11-23', true],
    ['what may not be granted does not either', 'job-rotation', insured, '2026-07-01', false],
  ])('counts: %s', (_, kind, parts, from, counts) => {
    expect(choice(kind, parts, from).counts).toBe(counts)
  })

  it('say how long at most, for each sector of an employer', () => {
    expect(limits('work-placement', insured, '2026-11-23')).toEqual([
      'private 2026-12-20 ',
      'public 2026-12-20 ',
    ])
    expect(limits('work-placement', cash('6.3'), '2026-11-23')).toEqual([
      'private 2027-02-21 2027-05-23',
      'public 2027-02-21 2027-05-23',
    ])
    expect(limits('wage-subsidy', insured, '2026-11-23')).toEqual([
      'private 2027-05-22 ',
      'public 2027-03-22 ',
    ])
    expect(limits('ordinary-education', insured, '2026-11-23')).toEqual(['  '])
  })
})
