import { expect, it } from 'vitest'
import { assess } from '../law/assess'
import type { Assessment, Requirement } from '../law/assessment'
import { addDays } from '../law/calendarDate'
import { selfBookingDays } from '../law/selfBookingDays'
import { buildRequirement } from '../testing/buildRequirement'
import { buildUninsured } from '../testing/buildUninsured'
import { caseFileOf } from './caseFileOf'
import type { SelfBooking } from './selfBooking'
import { whyNotSelfBookable } from './whyNotSelfBookable'

const today = '2026-11-23'
const assessed = assess(caseFileOf(buildUninsured('2026-11-02'), null), today, 'enacted')
const due = addDays(today, selfBookingDays)

function why(
  parts: Partial<Requirement>,
  { counted = true, before = [] }: { counted?: boolean; before?: readonly SelfBooking[] } = {},
) {
  const requirement = buildRequirement({
    from: today,
    dueBy: due,
    ...parts,
  })
  const assessment: Assessment = {
    ...assessed,
    conversations: {
      ...assessed.conversations,
      required: counted ? [requirement] : [],
      later: counted ? [] : [requirement],
    },
  }
  return whyNotSelfBookable(requirement, before, assessment, 'job-centre')
}

it('is nothing of a talk that leaves the citizen the days the law gives', () => {
  expect(why({})).toBeNull()
  expect(why({ dueBy: addDays(due, -1) })).toBe('too-few-days')
})

it('is that the day has passed, that others take part, or that it is not counted', () => {
  expect(why({ dueBy: addDays(today, -1), status: 'overdue' })).toBe('overdue')
  expect(why({ invited: ['fund'] })).toBe('with-others')
  expect(why({ kind: 'joint' })).toBe('with-others')
  expect(why({}, { counted: false })).toBe('not-counted')
})

it('is that the citizen may book it already, and no longer when that was taken over', () => {
  const open: SelfBooking = {
    id: 'link',
    version: 1,
    citizen: 'citizen',
    authority: 'job-centre',
    party: 'job-centre',
    caseworker: 'caseworker',
    process: '2026-11-02',
    requirement: 1,
    kind: 'job',
    minutes: 45,
    deadline: due,
    openedBy: 'caseworker',
    openedAt: '2026-11-23T08:00:00Z',
    conversation: null,
    takenOver: null,
  }
  expect(why({}, { before: [open] })).toBe('open')
  const takenOver = { by: 'caseworker', at: '2026-11-23T08:01:00Z', reason: 'Fortrudt' }
  expect(why({}, { before: [{ ...open, takenOver }] })).toBeNull()
})
