import { describe, expect, it } from 'vitest'
import { buildBenefit } from '../testing/buildBenefit'
import { buildCitizenFile, type FileParts } from '../testing/buildCitizenFile'
import { changeCourse, reasonMissing } from './changeCourse'
import type { CourseChange } from './courseChange'
import { factChanges } from './factChanges'

const granted = {
  kind: 'exemption-granted',
  exemption: 'less-intensive',
  ground: 'maternity',
  from: '2026-11-30',
  to: '2026-12-20',
  reason: '',
} as const
const ended = {
  kind: 'exemption-ended',
  exemption: 'less-intensive',
  begun: '2026-11-30',
  to: '2026-12-06',
  reason: '',
} as const
const post = {
  kind: 'digital-post',
  ground: 'Ingen computer',
  from: '2026-10-01',
  to: null,
} as const
const leave = {
  kind: 'less-intensive',
  ground: 'maternity',
  from: '2026-11-30',
  to: '2026-12-20',
} as const

const insured = { benefits: [buildBenefit({ from: '2026-09-01' })] }
const exempted: FileParts = { ...insured, exemptions: [post, leave] }

const ask = (change: CourseChange, parts: FileParts = insured) =>
  changeCourse(buildCitizenFile(parts), change, {
    today: '2026-11-23',
    newId: 'new',
    authority: 'job-centre',
    authorities: [],
  })

describe('an exemption', () => {
  it('is granted beside those there are, and matters from its first day', () => {
    const answer = ask(granted, { ...insured, exemptions: [post] })
    expect(answer).toMatchObject({
      ok: true,
      changed: { takesEffect: '2026-11-30', corrects: false, facts: { exemptions: [post, leave] } },
    })
  })

  it.each<readonly [CourseChange, string, string]>([
    [{ ...granted, ground: '' }, '/ground', 'required'],
    [{ ...granted, ground: 'tired' }, '/ground', 'invalid'],
    [{ ...granted, to: '2026-11-29' }, '/to', 'exemption-ends-early'],
  ])('%j is refused at its field', (change, pointer, code) => {
    expect(ask(change)).toEqual({
      ok: false,
      refusal: { kind: 'invalid', errors: [{ pointer, code }] },
    })
  })

  it.each<readonly [CourseChange, FileParts, string]>([
    [{ ...granted, to: '2027-01-12' }, insured, '/to'],
    [{ ...granted, to: null }, insured, '/to'],
    [granted, {}, '/from'],
    [granted, exempted, '/from'],
    [{ ...granted, exemption: 'pause', ground: 'Ingen gavn' }, insured, '/exemption'],
  ])('%j is refused by the law, with the rule', (change, parts, pointer) => {
    expect(ask(change, parts)).toMatchObject({
      ok: false,
      refusal: {
        kind: 'law-refuses',
        pointer,
        rules: [{ id: expect.stringMatching(/^exempt\./) }],
      },
    })
  })
})

describe('the end of an exemption', () => {
  it('is set on the one named, and matters from the day after', () => {
    expect(ask(ended, exempted)).toMatchObject({
      ok: true,
      changed: {
        takesEffect: '2026-12-07',
        facts: { exemptions: [post, { ...leave, to: '2026-12-06' }] },
      },
    })
  })

  it('needs a reason when an end was known, and none when it was not', () => {
    const reasonOf = (change: CourseChange) => {
      const answer = ask(change, exempted)
      return answer.ok ? reasonMissing(change, answer.changed) : undefined
    }
    expect(reasonOf(ended)).toMatchObject({ errors: [{ code: 'reason-missing' }] })
    expect(reasonOf({ ...ended, exemption: 'digital-post', begun: '2026-10-01' })).toBeNull()
  })

  it.each<readonly [CourseChange, string, string]>([
    [{ ...ended, begun: '2026-11-29' }, '/begun', 'unknown-exemption'],
    [{ ...ended, exemption: 'pause' }, '/begun', 'unknown-exemption'],
    [{ ...ended, to: '2026-11-29' }, '/to', 'exemption-ends-early'],
    [{ ...ended, to: '2026-12-21' }, '/to', 'after-known-end'],
    [{ ...ended, to: '2026-12-20' }, '', 'unchanged'],
  ])('%j is refused', (change, pointer, code) => {
    expect(ask(change, exempted)).toEqual({
      ok: false,
      refusal: { kind: 'invalid', errors: [{ pointer, code }] },
    })
  })

  it('may be its first day', () => {
    expect(ask({ ...ended, to: '2026-11-30' }, exempted).ok).toBe(true)
  })
})

describe('what changed', () => {
  const { citizen, benefits } = buildCitizenFile(insured)

  it('names the exemption, and an entry that says nothing of exemptions has none', () => {
    const exemption = { kind: 'less-intensive', from: '2026-11-30' }
    expect(factChanges({ citizen, benefits }, { citizen, benefits, exemptions: [leave] })).toEqual([
      { period: null, exemption, fact: 'ground', before: null, after: 'maternity' },
      { period: null, exemption, fact: 'to', before: null, after: '2026-12-20' },
    ])
    expect(factChanges({ citizen, benefits }, { citizen, benefits })).toEqual([])
  })
})
