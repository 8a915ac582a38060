import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'
import { formOn } from './formOn'

const anyForm = 'physical phone video'

type Row = readonly [sentence: string, day: string, basis: Basis, expected: string]

const physical = (rule: string) => `physical | law | ${rule}`

describe('the first talk of a process', () => {
  it.each<Row>([
    [
      'physical before the 2018 agreement is law',
      '2019-12-31',
      'enacted',
      physical('form.physical.before'),
    ],
    ['physical where video becomes possible', '2020-01-01', 'enacted', physical('form.video.2019')],
    [
      'physical the day before the act of March 2023, by the rule then',
      '2023-03-21',
      'enacted',
      physical('form.after-six-months.2022'),
    ],
    [
      'physical by its own rule from that day',
      '2023-03-22',
      'enacted',
      physical('form.first-physical.2023'),
    ],
    [
      'announced, by its own rule from New Year 2023',
      '2023-01-01',
      'announced',
      physical('form.first-physical.2023'),
    ],
    ['physical today', '2026-11-22', 'enacted', physical('form.first-physical.2023')],
  ])('%s', (_, day, basis, expected) => {
    expect(formOn(day, basis, {}, day, true)).toBe(expected)
  })

  const talk = { on: '2024-01-15', party: 'fund', kind: 'job' } as const
  it.each<[string, CaseParts['conversations'], boolean]>([
    ['no talk yet: the next is the first', [], true],
    ['a talk held earlier in the process', [{ ...talk }], false],
    ['a talk held the same day', [{ ...talk, on: '2024-02-01' }], false],
    ['a talk held the day after does not count yet', [{ ...talk, on: '2024-02-02' }], true],
    ['an availability talk held counts as well', [{ ...talk, kind: 'availability' }], false],
    ['a talk held by the job centre counts as well', [{ ...talk, party: 'job-centre' }], false],
    ['a missed first talk leaves the next one as the first', [{ ...talk, status: 'missed' }], true],
    ['so does a cancelled one', [{ ...talk, status: 'cancelled' }], true],
    ['and one booked but never marked', [{ ...talk, status: 'booked' }], true],
    ['a talk held before the process does not count', [{ ...talk, on: '2024-01-07' }], true],
  ])('%s', (_, conversations = [], expected) => {
    const { form } = assess(buildCase({ conversations }), '2024-02-01', 'enacted').conversations
    expect(form?.first).toBe(expected)
  })

  it('is a first talk again after a change of benefit', () => {
    const benefits = [
      { to: '2024-02-29' },
      { benefit: 'cash-benefit', targetGroup: '6.2', from: '2024-03-01' },
    ] as const
    const caseFile = buildCase({ benefits, conversations: [{}] })
    expect(assess(caseFile, '2024-02-29', 'enacted').conversations.form?.first).toBe(false)
    expect(assess(caseFile, '2024-03-01', 'enacted').conversations.form?.first).toBe(true)
  })

  it.each<[string, CaseParts, string]>([
    [
      'of the employed sick may be digital',
      { benefits: [{ benefit: 'sickness-benefit', targetGroup: '6.6', employed: true }] },
      `${anyForm} | citizen | form.first-employed-sick.2023`,
    ],
    [
      'of the sick without an employer is physical',
      { benefits: [{ benefit: 'sickness-benefit', targetGroup: '6.6', employed: false }] },
      physical('form.first-physical.2023'),
    ],
    [
      'of the unemployed is physical, also with an employer',
      { benefits: [{ employed: true }] },
      physical('form.first-physical.2023'),
    ],
  ])('%s', (_, parts, expected) => {
    expect(formOn('2024-02-01', 'enacted', parts, '2024-02-01', true)).toBe(expected)
  })

  it('has the rule for the employed sick alone: their next talk has the rule of all', () => {
    const benefits = [{ benefit: 'sickness-benefit', targetGroup: '6.6', employed: true }] as const
    expect(formOn('2024-02-01', 'enacted', { benefits }, '2024-01-08', false)).toBe(
      `${anyForm} | citizen | form.all-but-first.2023`,
    )
  })

  it('is not repeated when the job centre takes over from the fund', () => {
    const caseFile = buildCase({ conversations: [{}] })
    const { form } = assess(caseFile, '2024-04-08', 'enacted').conversations
    expect(form).toMatchObject({ first: false, allowed: ['physical', 'phone', 'video'] })
  })
})

describe('the first talk of the sick', () => {
  const sick = { benefit: 'sickness-benefit', targetGroup: '6.6' } as const
  it.each<[string, string, Basis, boolean, string]>([
    [
      'with an employer the first may be digital',
      '2023-03-22',
      'enacted',
      true,
      `${anyForm} | citizen | form.first-employed-sick.2023`,
    ],
    [
      'the day before it may not',
      '2023-03-21',
      'enacted',
      true,
      physical('form.after-six-months.2022'),
    ],
    [
      'announced, from New Year 2023',
      '2023-01-01',
      'announced',
      true,
      `${anyForm} | citizen | form.first-employed-sick.2023`,
    ],
    [
      'announced, not the day before',
      '2022-12-31',
      'announced',
      true,
      physical('form.after-six-months.2022'),
    ],
    [
      'without an employer it is physical',
      '2023-03-22',
      'enacted',
      false,
      physical('form.first-physical.2023'),
    ],
  ])('%s', (_, day, basis, employed, expected) => {
    expect(formOn(day, basis, { benefits: [{ ...sick, employed }] }, day, true)).toBe(expected)
  })
})
