import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'
import { formOn } from './formOn'

const anyForm = 'physical phone video'

const physical = (rule: string) => `physical | law | ${rule}`

describe('education allowance', () => {
  const benefits = [{ benefit: 'education-allowance', targetGroup: '6.5' }] as const
  it.each<[string, string, Basis, boolean, string]>([
    [
      'the authority chooses after the first talk',
      '2023-03-22',
      'enacted',
      false,
      `${anyForm} | authority | form.education-allowance`,
    ],
    [
      'announced, from New Year 2023',
      '2023-01-01',
      'announced',
      false,
      `${anyForm} | authority | form.education-allowance`,
    ],
    [
      'the first talk is physical here too',
      '2024-02-01',
      'enacted',
      true,
      physical('form.first-physical.2023'),
    ],
    [
      'the authority chooses until the allowance ends',
      '2025-06-30',
      'enacted',
      false,
      `${anyForm} | authority | form.education-allowance`,
    ],
    [
      'as cash benefit the citizen chooses',
      '2025-07-01',
      'enacted',
      false,
      `${anyForm} | citizen | form.all-but-first.2023`,
    ],
    [
      'announced, the allowance and its rule go on',
      '2025-07-01',
      'announced',
      false,
      `${anyForm} | authority | form.education-allowance`,
    ],
  ])('%s', (_, day, basis, first, expected) => {
    expect(formOn(day, basis, { benefits }, '2022-12-01', first)).toBe(expected)
  })

  it('says that the sources disagree', () => {
    const caseFile = buildCase({
      benefits: [...benefits],
      conversations: [{ party: 'job-centre' }],
    })
    const { notices } = assess(caseFile, '2024-02-01', 'enacted')
    expect(notices).toMatchObject([
      { code: 'assumption', affects: 'conversations.form', rules: ['form.education-allowance'] },
    ])
  })
})

describe('when the authority has decided on a physical talk', () => {
  const decided = (on: string, status: 'booked' | 'held' = 'booked'): CaseParts => ({
    conversations: [
      { on, status, physicalRequired: { because: 'Ny i Danmark', by: 'job-centre' } },
    ],
  })
  it.each<[string, string, Basis, CaseParts, string]>([
    [
      'the talk that day is physical',
      '2023-03-22',
      'enacted',
      decided('2023-03-22'),
      'physical | authority | form.authority-override.2023',
    ],
    [
      'announced, from New Year 2023',
      '2023-01-01',
      'announced',
      decided('2023-01-01'),
      'physical | authority | form.authority-override.2023',
    ],
    [
      'a talk on another day is not touched',
      '2023-03-22',
      'enacted',
      decided('2023-03-23'),
      `${anyForm} | citizen | form.all-but-first.2023`,
    ],
    [
      'a talk already held is not touched',
      '2023-03-22',
      'enacted',
      decided('2023-03-22', 'held'),
      `${anyForm} | citizen | form.all-but-first.2023`,
    ],
    [
      'the day before the rule it has no effect',
      '2023-03-21',
      'enacted',
      decided('2023-03-21'),
      `${anyForm} | citizen | form.after-six-months.2022`,
    ],
  ])('%s', (_, day, basis, parts, expected) => {
    expect(formOn(day, basis, parts, '2022-01-01', false)).toBe(expected)
  })

  it.each<[string, CaseParts]>([
    ['for a talk on another day', decided('2023-03-20')],
    ['for a talk already held', decided('2023-03-21', 'held')],
    ['when nothing is decided', { conversations: [{ on: '2023-03-21', status: 'booked' }] }],
  ])('does not speak of it %s', (_, parts) => {
    const caseFile = buildCase({ benefits: [{ from: '2022-01-01' }], ...parts })
    expect(assess(caseFile, '2023-03-21', 'enacted').notices.map(({ code }) => code)).not.toContain(
      'override-without-effect',
    )
  })

  it('says so when the decision has no effect', () => {
    const caseFile = buildCase({ benefits: [{ from: '2022-01-01' }], ...decided('2023-03-21') })
    expect(assess(caseFile, '2023-03-21', 'enacted').notices.map(({ code }) => code)).toContain(
      'override-without-effect',
    )
  })
})

describe('in a freed municipality', () => {
  const freedoms = [{ area: 'conversations', from: '2024-03-01', to: '2024-05-31' }] as const
  const cash = [{ benefit: 'cash-benefit', targetGroup: '6.2' }] as const
  it.each<[string, string, CaseParts, string]>([
    [
      'the day before the freedom the first talk is physical',
      '2024-02-29',
      { benefits: cash },
      physical('form.first-physical.2023'),
    ],
    [
      'within the freedom the municipality decides, also for the first',
      '2024-03-01',
      { benefits: cash },
      `${anyForm} | authority | form.freed`,
    ],
    [
      'on the last day too',
      '2024-05-31',
      { benefits: cash },
      `${anyForm} | authority | form.freed`,
    ],
    [
      'the day after, the rule binds again',
      '2024-06-01',
      { benefits: cash },
      physical('form.first-physical.2023'),
    ],
    ['the fund’s own talks are not freed', '2024-03-01', {}, physical('form.first-physical.2023')],
    [
      'after the hand-over the municipality’s are',
      '2024-04-08',
      {},
      `${anyForm} | authority | form.freed`,
    ],
  ])('%s', (_, day, parts, expected) => {
    expect(formOn(day, 'enacted', { ...parts, freedoms }, '2024-01-08', true)).toBe(expected)
  })

  it('another area frees nothing here', () => {
    const parts: CaseParts = { benefits: cash, freedoms: [{ ...freedoms[0], area: 'offers' }] }
    expect(formOn('2024-03-01', 'enacted', parts, '2024-01-08', true)).toBe(
      physical('form.first-physical.2023'),
    )
  })
})
