import { describe, expect, it } from 'vitest'
import { buildAuthority } from '../testing/buildAuthority'
import { buildBenefit } from '../testing/buildBenefit'
import { buildCitizenFile, type FileParts } from '../testing/buildCitizenFile'
import { changeCourse, reasonMissing } from './changeCourse'
import type { CourseChange, StartedBenefit } from './courseChange'

const authorities = [
  buildAuthority(),
  buildAuthority({ kind: 'fund' }),
  buildAuthority({ id: 'away', municipality: '0998' }),
]

const started: StartedBenefit = {
  benefit: 'sickness-benefit',
  targetGroup: '6.6',
  from: '2026-12-01',
  employer: 'Brædder ApS',
  expectedRecovery: '2027-02-01',
  employerExpectsRecovery: null,
  workDuty: true,
}

const running = { benefits: [buildBenefit({ from: '2026-09-01' })] }
const illness = buildBenefit({
  id: 'illness',
  from: '2026-09-01',
  benefit: 'sickness-benefit',
  targetGroup: '6.6',
})
const ill = { benefits: [illness] }

function ask(change: CourseChange, parts: FileParts = running) {
  const answer = changeCourse(buildCitizenFile(parts), change, {
    today: '2026-11-23',
    newId: 'new',
    authority: 'job-centre',
    authorities,
  })
  const refusal = answer.ok ? reasonMissing(change, answer.changed) : null
  return refusal ? ({ ok: false, refusal } as const) : answer
}

function changed(change: CourseChange, parts?: FileParts) {
  const answer = ask(change, parts)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.changed
}

function errors(change: CourseChange, parts?: FileParts) {
  const answer = ask(change, parts)
  return answer.ok || answer.refusal.kind !== 'invalid' ? [] : answer.refusal.errors
}

const inWork = { kind: 'benefit-ended', endedBecause: 'in-work', reason: '' } as const

describe('each deed changes its facts and no others', () => {
  it('a benefit starts', () => {
    const { facts, takesEffect } = changed({ kind: 'benefit-started', ...started, reason: '' }, {})
    expect(facts.benefits).toEqual([
      {
        id: 'new',
        benefit: 'sickness-benefit',
        targetGroup: '6.6',
        from: '2026-12-01',
        to: null,
        endedBecause: null,
        employed: true,
        expectedRecovery: '2027-02-01',
        employerExpectsRecovery: null,
        handedOverOn: null,
        // Sickness benefit knows no work obligation.
        workDuty: false,
        fastTrack: null,
        referredToJobCentre: null,
        trial: null,
      },
    ])
    expect(facts.citizen).toMatchObject({ employer: 'Brædder ApS', version: 2 })
    expect(takesEffect).toBe('2026-12-01')
  })

  it('a benefit without an employer to return to leaves the employer alone', () => {
    const { facts } = changed(
      {
        kind: 'benefit-started',
        ...started,
        benefit: 'cash-benefit',
        targetGroup: '6.2',
        reason: '',
      },
      { citizen: { employer: 'Før ApS' } },
    )
    expect(facts.citizen.employer).toBe('Før ApS')
    expect(facts.benefits).toMatchObject([
      { employed: false, expectedRecovery: null, workDuty: true },
    ])
  })

  it('a benefit ends on its last day, and matters from the day after', () => {
    const { facts, takesEffect } = changed({ ...inWork, period: 'benefit', to: '2026-11-30' })
    expect(facts.benefits).toMatchObject([{ to: '2026-11-30', endedBecause: 'in-work' }])
    expect(takesEffect).toBe('2026-12-01')
  })

  it('what ended before today matters from today', () => {
    expect(changed({ ...inWork, period: 'benefit', to: '2026-10-31' }).takesEffect).toBe(
      '2026-11-23',
    )
  })

  it('what ends on the last day the law is known for matters no later', () => {
    expect(changed({ ...inWork, period: 'benefit', to: '2029-12-31' }).takesEffect).toBe(
      '2029-12-31',
    )
  })

  it('a benefit gives way to another without a day between', () => {
    const { facts } = changed({
      kind: 'benefit-changed',
      period: 'benefit',
      ...started,
      reason: '',
    })
    expect(facts.benefits).toMatchObject([
      { id: 'benefit', to: '2026-11-30', endedBecause: 'other-benefit' },
      { id: 'new', from: '2026-12-01', to: null, benefit: 'sickness-benefit' },
    ])
  })

  it('a target group changes on the same benefit; what was handed over or referred stays where it was', () => {
    const before = buildBenefit({
      from: '2026-09-01',
      benefit: 'cash-benefit',
      targetGroup: '6.2',
      workDuty: true,
      handedOverOn: '2026-10-01',
    })
    const { facts } = changed(
      {
        kind: 'group-changed',
        period: 'benefit',
        targetGroup: '6.3',
        from: '2026-11-01',
        reason: '',
      },
      { benefits: [before] },
    )
    expect(facts.benefits).toEqual([
      { ...before, to: '2026-10-31', endedBecause: 'other-group' },
      { ...before, id: 'new', targetGroup: '6.3', from: '2026-11-01', handedOverOn: null },
    ])
  })

  it.each([
    [
      { kind: 'recovery-expected', period: 'illness', by: 'citizen', on: '2027-01-01' },
      { expectedRecovery: '2027-01-01', employerExpectsRecovery: null },
    ],
    [
      { kind: 'recovery-expected', period: 'illness', by: 'employer', on: '2027-01-01' },
      { expectedRecovery: null, employerExpectsRecovery: '2027-01-01' },
    ],
    [{ kind: 'employer-changed', period: 'illness', employer: 'Ny ApS' }, { employed: true }],
    [
      { kind: 'referred', period: 'illness', on: '2026-10-01', because: 'education-order' },
      { referredToJobCentre: { on: '2026-10-01', because: 'education-order' } },
    ],
    [{ kind: 'handed-over', period: 'illness', on: '2026-11-15' }, { handedOverOn: '2026-11-15' }],
  ] as const)('%j', (change, expected) => {
    expect(changed({ ...change, reason: '' }, ill).facts.benefits).toMatchObject([expected])
  })

  it.each([
    [{ kind: 'post-changed', digitalPost: false }, { digitalPost: false }],
    [{ kind: 'municipality-changed', municipality: '0998' }, { municipality: '0998' }],
    [{ kind: 'fund-changed', unemploymentFund: null }, { unemploymentFund: null }],
    [
      {
        kind: 'person-corrected',
        name: 'Bente Nygift',
        phone: '00 11 22 33',
        vocationalEducation: true,
      },
      { name: 'Bente Nygift' },
    ],
  ] as const)('%j', (change, expected) => {
    const before = buildCitizenFile(running)
    const { facts } = changed({ ...change, reason: 'Grund' })
    expect(facts).toEqual({
      citizen: { ...before.citizen, ...expected, version: 2 },
      benefits: before.benefits,
      exemptions: before.exemptions,
    })
  })

  it('a wrong period is removed', () => {
    const change = { kind: 'benefit-removed', period: 'benefit', reason: 'Forkert borger' } as const
    expect(changed(change).facts.benefits).toEqual([])
  })

  it('every fact of a period can be corrected; its trial and fast track stay', () => {
    const before = buildBenefit({ from: '2026-09-01', trial: 'fund-2020' })
    const { id, fastTrack: _, trial: __, ...facts } = before
    const to = { to: '2026-10-31', endedBecause: 'moved' } as const
    const answer = changed(
      { kind: 'benefit-corrected', period: id, ...facts, ...to, reason: '' },
      { benefits: [before] },
    )
    expect(answer.facts.benefits).toEqual([{ ...before, ...to }])
  })
})

describe('a known value is replaced with a reason only', () => {
  const known = {
    benefits: [{ ...illness, expectedRecovery: '2027-01-01', employed: true }],
    citizen: { employer: 'Brædder ApS' },
  }
  const missing = [{ pointer: '/reason', code: 'reason-missing' }]

  it.each([
    { kind: 'recovery-expected', period: 'illness', by: 'citizen', on: '2027-02-01' },
    { kind: 'employer-changed', period: 'illness', employer: null },
    { kind: 'benefit-removed', period: 'illness' },
    { kind: 'person-corrected', name: 'En anden', phone: '00 11 22 33', vocationalEducation: true },
    { kind: 'person-corrected', name: 'Bente Borger', phone: null, vocationalEducation: true },
  ] as const)('%j', (change) => {
    expect(errors({ ...change, reason: '' }, known)).toEqual(missing)
    expect(ask({ ...change, reason: 'Fejl' }, known).ok).toBe(true)
  })

  it('an end that was known is moved with a reason', () => {
    const ends = { benefits: [buildBenefit({ from: '2026-09-01', to: '2026-12-31' })] }
    const change = { ...inWork, period: 'benefit', to: '2026-11-30' }
    expect(errors(change, ends)).toEqual(missing)
    expect(ask({ ...change, reason: 'Begyndte før' }, ends).ok).toBe(true)
  })

  it.each([
    { kind: 'recovery-expected', period: 'illness', by: 'employer', on: '2027-02-01' },
    { kind: 'post-changed', digitalPost: false },
    { kind: 'municipality-changed', municipality: '0998' },
    { kind: 'fund-changed', unemploymentFund: null },
  ] as const)('what was missing, or follows life, needs none: %j', (change) => {
    expect(ask({ ...change, reason: '' }, known).ok).toBe(true)
  })
})

describe('facts that contradict each other are refused at their field', () => {
  const early = buildBenefit({ id: 'first', from: '2026-01-01', to: '2026-03-31' })
  const two = { benefits: [early, buildBenefit({ id: 'second', from: '2026-06-01' })] }
  const { id: _, fastTrack: __, trial: ___, ...first } = early

  it.each([
    [{ ...inWork, period: 'nothing', to: '2026-11-30' }, '/period', 'unknown-period'],
    [{ ...inWork, period: 'second', to: '2026-05-31' }, '/to', 'period-ends-early'],
    [{ kind: 'benefit-started', ...started, from: '2026-12-01', reason: '' }, '/from', 'overlaps'],
    [{ kind: 'benefit-started', ...started, from: '2025-12-01', reason: '' }, '/from', 'overlaps'],
    [
      { kind: 'benefit-changed', period: 'second', ...started, from: '2026-06-01', reason: '' },
      '/from',
      'period-ends-early',
    ],
    [
      { kind: 'benefit-changed', period: 'first', ...started, from: '2026-02-01', reason: 'x' },
      '/from',
      'overlaps',
    ],
    [
      {
        kind: 'group-changed',
        period: 'second',
        targetGroup: '6.2',
        from: '2026-07-01',
        reason: '',
      },
      '/targetGroup',
      'group-does-not-fit',
    ],
    [
      { kind: 'recovery-expected', period: 'second', by: 'citizen', on: '2026-05-01', reason: '' },
      '/on',
      'before-benefit',
    ],
    [
      { kind: 'handed-over', period: 'second', on: '2026-05-31', reason: '' },
      '/on',
      'outside-benefit',
    ],
    [
      {
        kind: 'referred',
        period: 'first',
        on: '2026-04-01',
        because: 'risk-of-long-term',
        reason: '',
      },
      '/on',
      'outside-benefit',
    ],
    [
      { kind: 'benefit-corrected', period: 'first', ...first, to: '2026-06-30', reason: 'x' },
      '/to',
      'overlaps',
    ],
    [
      { kind: 'benefit-corrected', period: 'first', ...first, from: '2026-05-01', reason: 'x' },
      '/to',
      'period-ends-early',
    ],
    [
      { kind: 'benefit-corrected', period: 'first', ...first, from: '1960-01-01', reason: 'x' },
      '/from',
      'before-birth',
    ],
    [
      {
        kind: 'benefit-corrected',
        period: 'first',
        ...first,
        referredToJobCentre: { on: '2026-04-01', because: 'risk-of-long-term' },
        reason: 'x',
      },
      '/referredToJobCentre/on',
      'outside-benefit',
    ],
    [{ kind: 'post-changed', digitalPost: true, reason: '' }, '', 'unchanged'],
  ] as const)('%j', (change, pointer, code) => {
    expect(errors(change, two)).toEqual([{ pointer, code }])
  })
})
