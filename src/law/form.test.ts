import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'

const anyForm = 'physical phone video'

/** A process that began on `from`, with a first talk held that day unless it is asked about the first. */
function formOn(asOf: string, basis: Basis, parts: CaseParts, from: string, first: boolean) {
  const benefits = (parts.benefits ?? [{}]).map((row) => ({ from, ...row }))
  const held = first ? [] : [{ id: 'held', on: from, party: 'other' as const }]
  const conversations = [...held, ...(parts.conversations ?? [])]
  const { form } = assess(
    buildCase({ ...parts, benefits, conversations }),
    asOf,
    basis,
  ).conversations
  return form && `${form.allowed.join(' ')} | ${form.chooser} | ${form.rules.join(' ')}`
}

type Row = readonly [sentence: string, day: string, basis: Basis, expected: string]

const physical = (rule: string) => `physical | law | ${rule}`

describe('a talk that is not the first', () => {
  it.each<Row>([
    [
      'physical until the 2018 agreement is law',
      '2019-12-31',
      'enacted',
      physical('form.physical.before'),
    ],
    [
      'video at the authority’s choice from 2020',
      '2020-01-01',
      'enacted',
      'physical video | authority | form.video.2019',
    ],
    [
      'still so on the last day of 2021',
      '2021-12-31',
      'enacted',
      'physical video | authority | form.video.2019',
    ],
    [
      'announced, physical until the end of June 2019',
      '2019-06-30',
      'announced',
      physical('form.physical.before'),
    ],
    [
      'announced, video from July 2019',
      '2019-07-01',
      'announced',
      'physical video | authority | form.video.2019',
    ],
    [
      'the day before the act of March 2023',
      '2023-03-21',
      'enacted',
      `${anyForm} | citizen | form.after-six-months.2022`,
    ],
    [
      'the citizen chooses from 22 March 2023',
      '2023-03-22',
      'enacted',
      `${anyForm} | citizen | form.all-but-first.2023`,
    ],
    [
      'announced, the day before New Year 2023',
      '2022-12-31',
      'announced',
      `${anyForm} | citizen | form.after-six-months.2022`,
    ],
    [
      'announced, the citizen chooses from New Year 2023',
      '2023-01-01',
      'announced',
      `${anyForm} | citizen | form.all-but-first.2023`,
    ],
    [
      'the citizen chooses today',
      '2026-11-22',
      'enacted',
      `${anyForm} | citizen | form.all-but-first.2023`,
    ],
  ])('%s', (_, day, basis, expected) => {
    expect(formOn(day, basis, {}, '2019-01-01', false)).toBe(expected)
  })
})

describe('digital talks after six months, from 2022', () => {
  it.each<[string, string, boolean, string]>([
    [
      'the day before six months have passed the authority may use video',
      '2022-06-30',
      false,
      'physical video | authority | form.after-six-months.2022',
    ],
    [
      'the day six months have passed the citizen chooses',
      '2022-07-01',
      false,
      `${anyForm} | citizen | form.after-six-months.2022`,
    ],
    [
      'a first talk before six months have passed is physical',
      '2022-06-30',
      true,
      physical('form.after-six-months.2022'),
    ],
    [
      'after six months the citizen chooses, also for a first talk',
      '2022-07-01',
      true,
      `${anyForm} | citizen | form.after-six-months.2022`,
    ],
  ])('%s', (_, day, first, expected) => {
    expect(formOn(day, 'enacted', {}, '2022-01-01', first)).toBe(expected)
  })
})

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

describe('an excluded form is excluded with the reason in words', () => {
  it('names the first talk', () => {
    const { form } = assess(buildCase(), '2024-02-01', 'enacted').conversations
    expect(form?.excluded.map((row) => `${row.form}: ${row.reason.da}`)).toEqual([
      'phone: Den første samtale i et forløb er personligt fremmøde.',
      'video: Den første samtale i et forløb er personligt fremmøde.',
    ])
  })

  it('names the rules of the time', () => {
    const caseFile = buildCase({
      benefits: [{ from: '2020-01-01' }],
      conversations: [{ on: '2020-01-10' }],
    })
    const { form } = assess(caseFile, '2020-02-01', 'enacted').conversations
    expect(form?.excluded).toMatchObject([
      {
        form: 'phone',
        reason: { da: 'Den dag giver reglerne mulighed for video, ikke for telefon.' },
      },
    ])
  })

  it('excludes nothing when every form is allowed', () => {
    const caseFile = buildCase({ conversations: [{}] })
    expect(assess(caseFile, '2024-02-01', 'enacted').conversations.form?.excluded).toEqual([])
  })
})
