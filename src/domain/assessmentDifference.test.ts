import { describe, expect, it } from 'vitest'
import { assessWhole } from '../law/assessWhole'
import { buildBenefit } from '../testing/buildBenefit'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildUninsured } from '../testing/buildUninsured'
import { assessmentDifference } from './assessmentDifference'
import { caseFileOf } from './caseFileOf'
import type { CitizenFile } from './citizenFile'

type Asked = readonly [on: string, basis: 'enacted' | 'announced']

function differences(file: CitizenFile, one: Asked, other: Asked) {
  const caseFile = caseFileOf(file, null)
  return assessmentDifference(assessWhole(caseFile, ...one), assessWhole(caseFile, ...other))
}

describe('one case on two days', () => {
  it('does not differ from itself', () => {
    const day: Asked = ['2026-11-23', 'enacted']
    expect(differences(buildInsured('2026-11-09'), day, day)).toEqual([])
  })

  it('does not differ by a talk that has fallen due in between', () => {
    const file = buildUninsured('2026-01-05')
    const due = differences(file, ['2026-01-12', 'enacted'], ['2026-01-13', 'enacted'])
    expect(due).toEqual([])
  })

  it('differs in the group on the day the groups become five, for what it names no rule', () => {
    const found = differences(
      buildUninsured('2026-11-16'),
      ['2026-12-31', 'enacted'],
      ['2027-01-01', 'enacted'],
    )
    expect(found.filter(({ about }) => about === 'process')).toEqual([
      expect.objectContaining({
        before: expect.objectContaining({ targetGroup: '6.2', reformGroup: null }),
        after: expect.objectContaining({ targetGroup: '6.2', reformGroup: 'job-search' }),
        rules: [],
      }),
    ])
  })

  it('differs in who is responsible on the day of the hand-over', () => {
    const file = buildInsured('2026-09-01', {
      benefits: [buildBenefit({ from: '2026-09-01', handedOverOn: '2026-11-16' })],
    })
    const found = differences(file, ['2026-11-15', 'enacted'], ['2026-11-16', 'enacted'])
    expect(
      found.flatMap((row) => (row.about === 'responsible' ? [row.before, row.after] : [])),
    ).toEqual([
      expect.objectContaining({ party: 'fund' }),
      expect.objectContaining({ party: 'job-centre' }),
    ])
  })

  it('differs in everything where a process ends', () => {
    const file = buildUninsured('2026-11-02', {
      benefits: [
        buildBenefit({
          from: '2026-11-02',
          to: '2026-11-30',
          benefit: 'cash-benefit',
          targetGroup: '6.2',
        }),
      ],
    })
    const found = differences(file, ['2026-11-30', 'enacted'], ['2026-12-01', 'enacted'])
    const abouts = new Set(found.map(({ about }) => about))
    expect([...abouts]).toEqual(
      expect.arrayContaining(['process', 'responsible', 'requirement', 'form', 'duty', 'right']),
    )
    expect(found.filter(({ about, after }) => about !== 'offer' && after !== null)).toEqual([])
  })
})

describe('one case on one day of two calendars', () => {
  it('differs by the talks the one version asks for and the other does not', () => {
    const found = differences(
      buildUninsured('2026-02-02'),
      ['2026-03-02', 'enacted'],
      ['2026-03-02', 'announced'],
    )
    const talks = found.filter(({ about }) => about === 'requirement')
    expect(talks.length).toBeGreaterThan(0)
    for (const { rules } of talks) {
      expect(rules).toContain('contact.common.2019')
      expect(rules).toContain('contact.close.2026')
    }
  })

  it('differs by the form the citizen may choose', () => {
    const found = differences(
      buildUninsured('2022-10-03', {
        conversations: [buildConversation({ start: '2022-10-10T08:00:00Z', status: 'held' })],
      }),
      ['2023-02-01', 'enacted'],
      ['2023-02-01', 'announced'],
    )
    const [form] = found.filter(({ about }) => about === 'form')
    expect(form?.rules).toEqual(
      expect.arrayContaining(['form.after-six-months.2022', 'form.all-but-first.2023']),
    )
  })

  it('differs by a duty that ended on the one and binds on the other', () => {
    const found = differences(
      buildUninsured('2022-10-03'),
      ['2023-02-01', 'enacted'],
      ['2023-02-01', 'announced'],
    )
    const duties = found.flatMap((row) => (row.about === 'duty' ? [row] : []))
    expect(duties.map(({ before }) => before?.id)).toEqual([
      'register.min-plan-status',
      'inform.six-weeks',
    ])
    expect(duties.map(({ after }) => after?.inForce)).toEqual([false, false])
  })
})
