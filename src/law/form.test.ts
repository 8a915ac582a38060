import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase } from './buildCase'
import { formOn } from './formOn'

const anyForm = 'physical phone video'

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
