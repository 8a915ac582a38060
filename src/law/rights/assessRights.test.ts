import { describe, expect, it } from 'vitest'
import type { Basis } from '../assessment'
import { buildCase, type CaseParts } from '../buildCase'
import { benefits, type BenefitPeriod, type TargetGroup } from '../caseFile'
import { benefitGroups } from '../rules/benefitGroups'
import { rightIds, type RightId } from '../rules/rights'
import { assessRights } from './assessRights'

const asOf = '2024-02-01'
const state = (id: RightId, parts: CaseParts, on = asOf, basis: Basis = 'enacted') =>
  assessRights(buildCase(parts), on, basis).rights.find((row) => row.id === id)?.state

describe('who holds a right', () => {
  const all = 'all'
  it.each<[RightId, string]>([
    ['talks', all],
    ['self-found-placement', '6.1 6.2 6.3 6.4 6.5'],
    ['coordinating-caseworker', '6.3 6.5'],
    ['health-coordinator', '6.8'],
    ['job-mediator', '6.8'],
    ['discharge-mentor', all],
    ['other-provider', '6.9'],
    ['coping-course', '6.6'],
    ['basic-skills', all],
    ['education-lift', '6.1'],
    ['six-weeks-education', '6.1'],
    ['offer', '6.1 6.2 6.3'],
    ['less-intensive-effort', '6.1 6.2 6.3 6.4 6.5 6.7 6.8 6.9 6.10'],
  ])('%s: %s', (id, groups) => {
    const holders = periods()
      .filter((period) => state(id, { benefits: [period] }) === 'in-force')
      .map(({ targetGroup }) => targetGroup)
    const expected =
      groups === all ? periods().map(({ targetGroup }) => targetGroup) : groups.split(' ')
    expect(new Set(holders)).toEqual(new Set(expected))
  })

  it('continuous effort: those on education allowance alone, while there is such a benefit', () => {
    const education = periods().filter(({ benefit }) => benefit === 'education-allowance')
    for (const period of periods()) {
      const expected = education.includes(period) ? 'in-force' : 'not-for-this-citizen'
      const found = state('continuous-effort', { benefits: [period] })
      expect(found).toBe(period.benefit === 'education-allowance' ? 'in-force' : expected)
    }
    const on = (day: string) => state('continuous-effort', { benefits: education.slice(0, 1) }, day)
    expect([on('2025-06-30'), on('2025-07-01')]).toEqual(['in-force', 'not-for-this-citizen'])
  })

  it('a mentor on starting a study: those under thirty', () => {
    const born = (birthDate: string | null) => ({ citizen: { birthDate } })
    expect(state('study-mentor', born('1994-02-02'))).toBe('in-force')
    expect(state('study-mentor', born('1994-02-01'))).toBe('not-for-this-citizen')
    expect(state('study-mentor', born(null))).toBe('not-for-this-citizen')
    const { notices } = assessRights(buildCase(born(null)), asOf, 'enacted')
    expect(notices).toMatchObject([{ code: 'age-unknown', missing: ['/citizen/birthDate'] }])
  })
})

describe('from when a right exists', () => {
  const long = { benefits: [{ from: '2019-01-01' }] }
  const education: CaseParts = {
    benefits: [{ benefit: 'education-allowance', targetGroup: '6.4', from: '2019-01-01' }],
  }
  it.each<[RightId, CaseParts, Basis, string, string]>([
    ['free-choice-of-form', long, 'enacted', '2023-03-21', 'not-in-force'],
    ['free-choice-of-form', long, 'enacted', '2023-03-22', 'in-force'],
    ['free-choice-of-form', long, 'announced', '2022-12-31', 'not-in-force'],
    ['free-choice-of-form', long, 'announced', '2023-01-01', 'in-force'],
    ['free-choice-of-form', education, 'enacted', '2025-06-30', 'not-for-this-citizen'],
    ['free-choice-of-form', education, 'enacted', '2025-07-01', 'in-force'],
    ['less-intensive-effort', long, 'enacted', '2019-12-31', 'not-in-force'],
    ['less-intensive-effort', long, 'enacted', '2020-01-01', 'in-force'],
    ['less-intensive-effort', long, 'announced', '2019-06-30', 'not-in-force'],
    ['less-intensive-effort', long, 'announced', '2019-07-01', 'in-force'],
    ['talks', long, 'enacted', '2019-01-01', 'in-force'],
  ])('%s', (id, parts, basis, on, expected) => {
    expect(state(id, parts, on, basis)).toBe(expected)
  })
})

describe('a freed municipality', () => {
  const freed = (area: 'rights' | 'conversations' | 'offers'): CaseParts => ({
    freedoms: [{ area, from: '2024-02-01', to: '2024-03-31' }],
  })

  it('sets every right the citizen has aside from the first day to the last, and none after', () => {
    const states = (on: string) =>
      assessRights(buildCase(freed('rights')), on, 'enacted').rights.filter(
        (row) => row.state === 'set-aside',
      )
    expect(states('2024-01-31')).toEqual([])
    expect(states('2024-04-01')).toEqual([])
    for (const day of ['2024-02-01', '2024-03-31']) {
      const aside = states(day)
      const held = assessRights(buildCase(), day, 'enacted').rights.filter(
        (row) => row.state === 'in-force',
      )
      expect(aside.map(({ id }) => id)).toEqual(held.map(({ id }) => id))
      expect(aside.every(({ rules }) => rules.at(-1) === 'freedom.rights')).toBe(true)
    }
  })

  it('freed of talks sets the choice of form aside, and no other right', () => {
    const { rights } = assessRights(buildCase(freed('conversations')), asOf, 'enacted')
    const aside = rights.filter((row) => row.state === 'set-aside').map(({ id }) => id)
    expect(aside).toEqual(['free-choice-of-form'])
  })

  it('freed of offers sets no right aside', () => {
    const { rights } = assessRights(buildCase(freed('offers')), asOf, 'enacted')
    expect(rights.some((row) => row.state === 'set-aside')).toBe(false)
  })

  it('takes the right to complain from nobody', () => {
    const { rights } = assessRights(buildCase(freed('rights')), asOf, 'enacted')
    expect(rights.map(({ complaint }) => complaint)).toEqual(rightIds.map(() => true))
  })
})

it('the sixteen stand in their order, and none when no process runs', () => {
  const { rights } = assessRights(buildCase(), asOf, 'enacted')
  expect(rights.map(({ id }) => id)).toEqual(rightIds)
  expect(rightIds).toHaveLength(16)
  expect(assessRights(buildCase(), '2024-01-07', 'enacted').rights).toEqual([])
})

function periods(): {
  benefit: BenefitPeriod['benefit']
  targetGroup: TargetGroup | null
  from: string
}[] {
  return benefits.flatMap((benefit) =>
    benefitGroups[benefit].map((targetGroup) => ({ benefit, targetGroup, from: '2024-01-08' })),
  )
}
