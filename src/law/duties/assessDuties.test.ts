import { describe, expect, it } from 'vitest'
import type { Basis } from '../assessment'
import { buildCase, type CaseParts } from '../buildCase'
import { assessDuties } from './assessDuties'
import { dutyIds, type DutyId } from './dutiesVerdict'

const long = { benefits: [{ from: '2019-01-01' }] }

function duty(id: DutyId, parts: CaseParts, asOf: string, basis: Basis = 'enacted') {
  const { duties } = assessDuties(buildCase({ ...long, ...parts }), asOf, basis)
  return duties.find((row) => row.id === id)
}

describe('a duty', () => {
  it.each<[DutyId, Basis, string, boolean]>([
    ['register.conversation', 'enacted', '2019-01-01', true],
    ['register.conversation', 'enacted', '2029-12-31', true],
    ['register.cv', 'enacted', '2019-12-31', false],
    ['register.cv', 'enacted', '2020-01-01', true],
    ['register.cv', 'announced', '2019-06-30', false],
    ['register.cv', 'announced', '2019-07-01', true],
    ['register.min-plan', 'enacted', '2019-12-31', false],
    ['register.min-plan', 'enacted', '2020-01-01', true],
    ['register.min-plan', 'announced', '2019-07-01', true],
    ['register.min-plan-status', 'enacted', '2023-03-21', true],
    ['register.min-plan-status', 'enacted', '2023-03-22', false],
    ['register.min-plan-status', 'announced', '2022-12-31', true],
    ['register.min-plan-status', 'announced', '2023-01-01', false],
    ['register.joblog', 'enacted', '2024-01-08', true],
    ['register.jobnet-weekly', 'enacted', '2019-12-31', true],
    ['register.jobnet-weekly', 'enacted', '2020-01-01', false],
    ['register.jobnet-weekly', 'announced', '2019-06-30', true],
    ['register.jobnet-weekly', 'announced', '2019-07-01', false],
    ['inform.six-weeks', 'enacted', '2023-03-21', true],
    ['inform.six-weeks', 'enacted', '2023-03-22', false],
    ['inform.six-weeks', 'announced', '2023-01-01', false],
    ['register.self-booking', 'enacted', '2019-12-31', false],
    ['register.self-booking', 'enacted', '2020-01-01', true],
  ])('%s, %s, on %s: %s', (id, basis, asOf, inForce) => {
    expect(duty(id, {}, asOf, basis)).toEqual({ id, inForce, rules: [id] })
  })

  it('stands in the list always, and in its order', () => {
    const { duties } = assessDuties(buildCase(long), '2024-01-08', 'enacted')
    expect(duties.map(({ id }) => id)).toEqual(dutyIds)
  })

  it('is none when no process runs', () => {
    expect(assessDuties(buildCase(), '2024-01-07', 'enacted').duties).toEqual([])
  })
})

describe('a duty set aside', () => {
  const exempt = (from: string, to: string | null): CaseParts => ({
    exemptions: [{ kind: 'digital-post', ground: null, from, to }],
  })
  it.each<[string, DutyId, CaseParts, string, boolean, string]>([
    [
      'no digital post: no Min Plan',
      'register.min-plan',
      { citizen: { digitalPost: false } },
      '2024-01-08',
      false,
      'register.min-plan exempt.digital-post',
    ],
    [
      'exempted from that day',
      'register.min-plan',
      exempt('2024-02-01', '2024-03-31'),
      '2024-02-01',
      false,
      'register.min-plan exempt.digital-post',
    ],
    [
      'not the day before',
      'register.min-plan',
      exempt('2024-02-01', '2024-03-31'),
      '2024-01-31',
      true,
      'register.min-plan',
    ],
    [
      'not the day after',
      'register.min-plan',
      exempt('2024-02-01', '2024-03-31'),
      '2024-04-01',
      true,
      'register.min-plan',
    ],
    [
      'another exemption changes nothing',
      'register.min-plan',
      { exemptions: [{ kind: 'pause', ground: null, from: '2024-01-01', to: null }] },
      '2024-01-08',
      true,
      'register.min-plan',
    ],
    [
      'freed of talks and digital tools',
      'register.min-plan',
      { freedoms: [{ area: 'conversations', from: '2024-01-08', to: null }] },
      '2024-01-08',
      false,
      'register.min-plan freedom.conversations',
    ],
    [
      'freed of joblog',
      'register.joblog',
      { freedoms: [{ area: 'joblog', from: '2024-01-08', to: '2024-01-31' }] },
      '2024-01-31',
      false,
      'register.joblog freedom.joblog',
    ],
    [
      'after it joblog again',
      'register.joblog',
      { freedoms: [{ area: 'joblog', from: '2024-01-08', to: '2024-01-31' }] },
      '2024-02-01',
      true,
      'register.joblog',
    ],
    [
      'talks are registered in a freed municipality too',
      'register.conversation',
      { freedoms: [{ area: 'conversations', from: '2024-01-08', to: null }] },
      '2024-01-08',
      true,
      'register.conversation',
    ],
  ])('%s', (_, id, parts, asOf, inForce, rules) => {
    const found = duty(id, parts, asOf)
    expect([found?.inForce, found?.rules.join(' ')]).toEqual([inForce, rules])
  })
})

describe('the education order', () => {
  const young = { birthDate: '1994-01-08', vocationalEducation: false }
  it.each<[string, CaseParts['citizen'], string, Basis, boolean]>([
    ['the day before the thirtieth birthday', young, '2024-01-07', 'enacted', true],
    ['on it', young, '2024-01-08', 'enacted', false],
    ['with an education', { ...young, vocationalEducation: true }, '2024-01-07', 'enacted', false],
    [
      'before the five groups',
      { ...young, birthDate: '2002-01-01' },
      '2026-12-31',
      'enacted',
      true,
    ],
    ['with them', { ...young, birthDate: '2002-01-01' }, '2027-01-01', 'enacted', false],
    [
      'as announced, before them',
      { ...young, birthDate: '2002-01-01' },
      '2025-12-31',
      'announced',
      true,
    ],
    [
      'as announced, with them',
      { ...young, birthDate: '2002-01-01' },
      '2026-01-01',
      'announced',
      false,
    ],
  ])('%s', (_, citizen, asOf, basis, inForce) => {
    expect(duty('education-order', { citizen: { ...citizen } }, asOf, basis)?.inForce).toBe(inForce)
  })

  it.each<[string, CaseParts['citizen'], readonly string[]]>([
    ['the education', { ...young, vocationalEducation: null }, ['/citizen/vocationalEducation']],
    ['the age', { ...young, birthDate: null }, ['/citizen/birthDate']],
    [
      'neither',
      { birthDate: null, vocationalEducation: null },
      ['/citizen/birthDate', '/citizen/vocationalEducation'],
    ],
  ])('says what is missing when %s is not known', (_, citizen, missing) => {
    const { notices, duties } = assessDuties(
      buildCase({ ...long, citizen: { ...citizen } }),
      '2023-12-01',
      'enacted',
    )
    expect(notices).toMatchObject([{ code: 'education-unknown', missing }])
    expect(duties.at(-1)?.inForce).toBe(false)
  })

  it('asks nothing of those it cannot concern', () => {
    const citizen = { birthDate: '1980-01-01', vocationalEducation: null }
    expect(assessDuties(buildCase({ citizen }), '2024-02-01', 'enacted').notices).toEqual([])
  })
})
