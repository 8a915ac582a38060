import { describe, expect, it } from 'vitest'
import { buildCase, type CaseParts } from '../buildCase'
import type { OfferFact } from '../caseFile'
import { groupChange } from './groupChange'
import { isSupport } from './isSupport'

const subsidy = (from: string, to: string | null): OfferFact => ({
  id: 'o1',
  kind: 'wage-subsidy',
  from,
  to,
  sector: 'private',
  aim: null,
  latestWorkplace: false,
  extension: null,
})
const switched = (on: string, before: string): CaseParts => ({
  benefits: [
    { id: 'b1', from: '2019-07-01', to: before },
    { id: 'b2', from: on, benefit: 'cash-benefit', targetGroup: '6.2' },
  ],
})

describe('a wage subsidy job through a change of target group', () => {
  const ask = (offer: OfferFact) =>
    groupChange(offer, buildCase(switched('2020-03-02', '2020-03-01')), 'enacted')

  it('goes on from the first day of the rule, not the day before', () => {
    expect(ask(subsidy('2020-01-01', '2020-06-30'))).toEqual({
      on: '2020-03-02',
      targetGroup: '6.2',
    })
    expect(ask(subsidy('2019-12-31', '2020-06-29'))).toBeNull()
  })

  it('changes nothing when it ends the day before, or begins that day', () => {
    expect(ask(subsidy('2020-01-06', '2020-03-01'))).toBeNull()
    expect(ask(subsidy('2020-01-06', '2020-03-02'))).not.toBeNull()
    expect(ask(subsidy('2020-03-02', '2020-06-30'))).toBeNull()
  })

  it('is no matter for other offers', () => {
    expect(ask({ ...subsidy('2020-01-06', null), kind: 'work-placement' })).toBeNull()
    expect(ask(subsidy('2020-01-06', null))).not.toBeNull()
  })
})

describe('a mentor', () => {
  it('is an offer until the last day of 2019, and support after it', () => {
    expect(isSupport({ kind: 'mentor', from: '2019-12-31' }, 'enacted')).toBe(false)
    expect(isSupport({ kind: 'mentor', from: '2020-01-01' }, 'enacted')).toBe(true)
    expect(isSupport({ kind: 'work-placement', from: '2020-01-01' }, 'enacted')).toBe(false)
  })
})
