import { describe, expect, it } from 'vitest'
import { buildBenefit } from '../testing/buildBenefit'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildUninsured } from '../testing/buildUninsured'
import { caseFileOf } from './caseFileOf'
import type { CitizenFile } from './citizenFile'
import { reformEffect } from './reformEffect'

type Question = Parameters<typeof reformEffect>[1]

function changes(file: CitizenFile, on: string, more: Partial<Question> = {}) {
  const asked: Question = { on, basis: 'enacted', asker: 'job-centre', ...more }
  return reformEffect(caseFileOf(file, null), asked).changes
}

function about(rows: ReturnType<typeof changes>, wanted: string) {
  return rows.filter(({ what }) => what.about === wanted)
}

describe('the day the groups become five', () => {
  const on = '2027-01-01'

  it('changes the group of everybody with a process, which is expected and by law', () => {
    const [group] = about(changes(buildUninsured('2026-11-16'), on), 'group')
    expect(group).toEqual({
      what: {
        about: 'group',
        before: { benefit: 'cash-benefit', targetGroup: '6.2', reformGroup: null },
        after: { benefit: 'cash-benefit', targetGroup: '6.2', reformGroup: 'job-search' },
      },
      rules: [],
      byLaw: true,
      expected: true,
      deeds: ['tell-citizen'],
    })
  })

  it('ends the education order of the young, and says that this is expected too', () => {
    const young = buildUninsured('2026-11-16', {
      citizen: { birthDate: '2004-05-01', vocationalEducation: false },
      benefits: [buildBenefit({ from: '2026-11-16', benefit: 'cash-benefit', targetGroup: '6.4' })],
    })
    const [duty] = about(changes(young, on), 'duty')
    expect(duty).toMatchObject({
      what: { before: { rule: 'education-order', binds: true }, after: { binds: false } },
      rules: ['education-order'],
      byLaw: true,
      expected: true,
    })
  })

  it('changes nothing else for somebody job-ready, and nothing without a process', () => {
    expect(changes(buildUninsured('2026-11-16'), on).map(({ what }) => what.about)).toEqual([
      'group',
    ])
    expect(changes(buildUninsured('2026-11-16', { benefits: [] }), on)).toEqual([])
  })
})

describe('the day citizens may choose the form', () => {
  const held = buildConversation({ start: '2022-10-10T08:00:00Z', status: 'held' })
  const file = buildUninsured('2022-10-03', { conversations: [held] })

  it.each([
    ['enacted', '2023-03-22'],
    ['announced', '2023-01-01'],
  ] as const)('on the %s calendar is %s', (basis, on) => {
    const [form] = about(changes(file, on, { basis }), 'form')
    expect(form).toMatchObject({ byLaw: true, expected: false, deeds: ['ask-for-wish'] })
    expect(form?.rules).toContain('form.all-but-first.2023')
    expect(
      about(changes(file, on, { basis: basis === 'enacted' ? 'announced' : 'enacted' }), 'form'),
    ).toEqual([])
  })
})

it('a process that begins or ends on the day is not by law, and all of it is told by its talks', () => {
  for (const [from, to] of [
    ['2027-01-01', null],
    ['2026-11-16', '2026-12-31'],
  ] as const) {
    const file = buildUninsured('2026-11-16', {
      benefits: [buildBenefit({ from, to, benefit: 'cash-benefit', targetGroup: '6.2' })],
    })
    const rows = changes(file, '2027-01-01')
    expect(new Set(rows.map(({ what }) => what.about))).toEqual(new Set(['group', 'talk']))
    expect(rows.filter(({ byLaw }) => byLaw)).toEqual([])
    // Who begins then begins in a group that is only expected.
    expect(about(rows, 'group').map(({ expected }) => expected)).toEqual([to === null])
  }
})

describe('a hand-over that falls on the day', () => {
  const file = buildInsured('2026-09-01', {
    benefits: [buildBenefit({ from: '2026-09-01', handedOverOn: '2026-11-16' })],
  })

  it('is no change of the law, and each party is told its own part', () => {
    const [theirs] = about(changes(file, '2026-11-16'), 'responsible')
    expect(theirs).toMatchObject({ byLaw: false, expected: false, rules: [], deeds: ['take-over'] })
    const [ours] = about(changes(file, '2026-11-16', { asker: 'fund' }), 'responsible')
    expect(ours?.deeds).toEqual(['hand-over', 'tell-citizen'])
  })
})

it('a talk that is no longer required is to be held before, or its booking looked at', () => {
  const open = buildUninsured('2026-11-02', {
    benefits: [
      buildBenefit({
        from: '2026-11-02',
        to: '2026-11-30',
        benefit: 'cash-benefit',
        targetGroup: '6.2',
      }),
    ],
  })
  const dropped = about(changes(open, '2026-12-01'), 'talk')
  expect(new Set(dropped.flatMap(({ deeds }) => deeds))).toEqual(new Set(['hold-before']))
  const booked = changes(
    { ...open, conversations: [buildConversation({ start: '2026-11-30T09:00:00Z' })] },
    '2026-12-01',
  )
  expect(
    about(booked, 'talk').filter(({ deeds }) => deeds.includes('look-at-booking')),
  ).toHaveLength(1)
})
