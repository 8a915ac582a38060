import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, oneLine, type CaseParts } from './buildCase'

type Period = NonNullable<CaseParts['benefits']>[number]

const sick = { benefit: 'sickness-benefit', targetGroup: '6.6' } as const

function assessSick(asOf: string, period: Period, parts: CaseParts = {}, basis: Basis = 'enacted') {
  return assess(buildCase({ ...parts, benefits: [{ ...sick, ...period }] }), asOf, basis)
}

function ruleAndCount(from: string, period: Period, basis: Basis = 'enacted') {
  const { required, none } = assessSick(from, { from, ...period }, {}, basis).conversations
  const [rule] = required[0]?.rules ?? none?.rules ?? []
  return `${rule} ${required.length}`
}

describe('the version follows the first day of absence', () => {
  it.each<[string, string, Basis, string]>([
    ['four follow-ups in 2019', '2019-01-01', 'enacted', 'contact.sick.2019 4'],
    ['four follow-ups until the reform', '2026-06-30', 'enacted', 'contact.sick.2019 4'],
    ['one from the reform', '2026-07-01', 'enacted', 'contact.sick.2026 1'],
    ['announced, four until the end of 2025', '2025-12-31', 'announced', 'contact.sick.2019 4'],
    ['announced, one from 2026', '2026-01-01', 'announced', 'contact.sick.2026 1'],
  ])('%s', (_, from, basis, expected) => {
    expect(ruleAndCount(from, {}, basis)).toBe(expected)
  })
})

it('four follow-ups, the first by the end of week 8', () => {
  expect(assessSick('2024-01-08', {}).conversations.required.map(oneLine)).toEqual([
    '1 follow-up job-centre 2024-01-08..2024-03-03 open',
    '2 follow-up job-centre 2024-01-08..2024-07-07 open',
    '3 follow-up job-centre 2024-01-08..2024-07-07 open',
    '4 follow-up job-centre 2024-01-08..2024-07-07 open',
  ])
})

it('after the reform one, due with its window', () => {
  const { required } = assessSick('2026-07-01', { from: '2026-07-01' }).conversations
  expect(required.map(oneLine)).toEqual(['1 follow-up job-centre 2026-07-01..2026-12-31 open'])
})

describe('the employed who are expected to be well within 13 weeks', () => {
  const employed = true
  it.each<[string, string, Period, Basis, string]>([
    [
      'no light course before 2025',
      '2024-12-31',
      { employed, expectedRecovery: '2025-01-31' },
      'enacted',
      'contact.sick.2019 4',
    ],
    [
      'only the first follow-up from 2025',
      '2025-01-01',
      { employed, expectedRecovery: '2025-01-31' },
      'enacted',
      'contact.sick-light.2025 1',
    ],
    [
      'well exactly 13 weeks on',
      '2025-01-01',
      { employed, expectedRecovery: '2025-04-02' },
      'enacted',
      'contact.sick-light.2025 1',
    ],
    [
      'well a day later',
      '2025-01-01',
      { employed, expectedRecovery: '2025-04-03' },
      'enacted',
      'contact.sick.2019 4',
    ],
    ['nobody knows when', '2025-01-01', { employed }, 'enacted', 'contact.sick.2019 4'],
    [
      'no employer to return to',
      '2025-01-01',
      { expectedRecovery: '2025-01-31' },
      'enacted',
      'contact.sick.2019 4',
    ],
    [
      'the last day before the reform',
      '2026-06-30',
      { employed, expectedRecovery: '2026-07-31' },
      'enacted',
      'contact.sick-light.2025 1',
    ],
    [
      'announced, there is no light course',
      '2025-01-01',
      { employed, expectedRecovery: '2025-01-31' },
      'announced',
      'contact.sick.2019 4',
    ],
  ])('%s', (_, from, period, basis, expected) => {
    expect(ruleAndCount(from, period, basis)).toBe(expected)
  })

  it('13 weeks count from the first follow-up once it is held', () => {
    const period = { from: '2025-01-01', employed, expectedRecovery: '2025-05-01' }
    const talk = { on: '2025-02-10', kind: 'follow-up', party: 'job-centre' } as const
    const count = (asOf: string) =>
      assessSick(asOf, period, { conversations: [talk] }).conversations.required.length
    expect(count('2025-02-09')).toBe(4)
    expect(count('2025-02-10')).toBe(1)
  })

  it('the one is due by the end of week 8', () => {
    const period = { from: '2025-01-01', employed, expectedRecovery: '2025-01-31' }
    expect(assessSick('2025-01-01', period).conversations.required.map(oneLine)).toEqual([
      '1 follow-up job-centre 2025-01-01..2025-02-25 open',
    ])
  })
})

describe('the employed who both expect back before 26 weeks, after the reform', () => {
  const short = {
    employed: true,
    expectedRecovery: '2026-12-29',
    employerExpectsRecovery: '2026-12-29',
  }
  it.each<[string, string, Period, string]>([
    [
      'both expect recovery on day 181: no talks',
      '2026-07-01',
      short,
      'contact.sick-employed.2026 0',
    ],
    [
      'the citizen a day later: one talk',
      '2026-07-01',
      { ...short, expectedRecovery: '2026-12-30' },
      'contact.sick.2026 1',
    ],
    [
      'the employer a day later: one talk',
      '2026-07-01',
      { ...short, employerExpectsRecovery: '2026-12-30' },
      'contact.sick.2026 1',
    ],
    [
      'the employer’s view is not known: one talk',
      '2026-07-01',
      { ...short, employerExpectsRecovery: null },
      'contact.sick.2026 1',
    ],
    ['no employer: one talk', '2026-07-01', { ...short, employed: false }, 'contact.sick.2026 1'],
    [
      'the day before the reform: four or the light course',
      '2026-06-30',
      short,
      'contact.sick.2019 4',
    ],
  ])('%s', (_, from, period, expected) => {
    expect(ruleAndCount(from, period)).toBe(expected)
  })

  it('announced, from 2026', () => {
    const both = {
      employed: true,
      expectedRecovery: '2026-02-01',
      employerExpectsRecovery: '2026-02-01',
    }
    expect(ruleAndCount('2025-12-31', both, 'announced')).toBe('contact.sick.2019 4')
    expect(ruleAndCount('2026-01-01', both, 'announced')).toBe('contact.sick-employed.2026 0')
  })

  it('the answer says why, with the day 26 weeks have passed', () => {
    const { none } = assessSick('2026-07-01', { from: '2026-07-01', ...short }).conversations
    expect(none?.text.da).toContain('26 uger')
    expect(none?.why.arithmetic).toMatchObject([{ from: '2026-07-01', to: '2026-12-30' }])
  })

  it.each<[string, Period, string[]]>([
    ['both known', short, []],
    [
      'the employer’s missing',
      { ...short, employerExpectsRecovery: null },
      ['employer-expectation-unknown /benefits/0/employerExpectsRecovery'],
    ],
    [
      'the citizen’s missing',
      { ...short, expectedRecovery: null },
      ['citizen-expectation-unknown /benefits/0/expectedRecovery'],
    ],
    [
      'the employer’s missing, but the citizen’s is too late anyway',
      { ...short, expectedRecovery: '2027-03-01', employerExpectsRecovery: null },
      [],
    ],
    ['no employer to ask', { ...short, employed: false, employerExpectsRecovery: null }, []],
  ])('names what is missing: %s', (_, period, expected) => {
    const { notices } = assessSick('2026-07-01', { from: '2026-07-01', ...period })
    expect(notices.map(({ code, missing }) => `${code} ${missing.join(' ')}`)).toEqual(expected)
  })
})

describe('fast track', () => {
  const requested = (declined = false, requestedOn = '2024-01-20'): Period => ({
    fastTrack: { requestedOn, by: 'employer', declined },
  })
  const laterOn = (asOf: string, period: Period, parts: CaseParts = {}) =>
    assessSick(asOf, period, parts).conversations.later.map(oneLine)
  const talk = (on: string) => ({ on, kind: 'follow-up', party: 'job-centre' }) as const

  it.each<[string, string, Period, string[]]>([
    ['nothing before it is asked for', '2024-01-19', requested(), []],
    [
      'within two weeks of the request',
      '2024-01-20',
      requested(),
      ['1 follow-up job-centre 2024-01-20..2024-02-03 open'],
    ],
    [
      'overdue after them',
      '2024-02-04',
      requested(),
      ['1 follow-up job-centre 2024-01-20..2024-02-03 overdue'],
    ],
    ['nothing when the citizen declines', '2024-01-20', requested(true), []],
    [
      'not for an absence of eight weeks',
      '2024-01-20',
      { ...requested(), expectedRecovery: '2024-03-04' },
      [],
    ],
    [
      'for a longer one',
      '2024-01-20',
      { ...requested(), expectedRecovery: '2024-03-05' },
      ['1 follow-up job-centre 2024-01-20..2024-02-03 open'],
    ],
  ])('%s', (_, asOf, period, expected) => {
    expect(laterOn(asOf, period)).toEqual(expected)
  })

  it('one talk is both the fast track and the first follow-up', () => {
    const { required, later } = assessSick('2024-02-05', requested(), {
      conversations: [talk('2024-02-01')],
    }).conversations
    expect(later.map(oneLine)).toEqual(['1 follow-up job-centre 2024-01-20..2024-02-03 held c1'])
    expect(required[0]).toMatchObject({ status: 'held', conversation: 'c1' })
    expect(required[1]).toMatchObject({ status: 'open', conversation: null })
  })

  it('brings nothing forward when the first follow-up is already held', () => {
    expect(laterOn('2024-01-25', requested(), { conversations: [talk('2024-01-15')] })).toEqual([])
  })

  it.each<[string, string, Basis, number]>([
    ['processes until the reform', '2026-06-30', 'enacted', 1],
    ['none from it', '2026-07-01', 'enacted', 0],
    ['announced, until the end of 2025', '2025-12-31', 'announced', 1],
    ['announced, none from 2026', '2026-01-01', 'announced', 0],
  ])('%s', (_, from, basis, expected) => {
    const period = { from, ...requested(false, from) }
    const { conversations, notices } = assessSick(from, period, {}, basis)
    expect(conversations.later).toHaveLength(expected)
    const without = notices.filter(({ code }) => code === 'fast-track-without-effect')
    expect(without).toHaveLength(1 - expected)
  })
})
