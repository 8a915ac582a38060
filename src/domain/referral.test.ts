import { describe, expect, it } from 'vitest'
import { buildBenefit } from '../testing/buildBenefit'
import { buildInsured } from '../testing/buildInsured'
import { buildJournalEntry } from '../testing/buildJournalEntry'
import type { JournalEntry } from './journalEntry'
import { referralOf, repliesOpen } from './referral'

const from = '2026-11-09'
const at = '2026-11-20T09:00:00Z'
const referredToJobCentre = { on: '2026-11-20', because: 'risk-of-long-term' } as const
const benefits = [buildBenefit({ from, referredToJobCentre })]
const { citizen } = buildInsured(from)

const said = (what: JournalEntry['what'], subject = 'benefit') =>
  buildJournalEntry({ at, what, subject, reason: 'x' })
const entered = buildJournalEntry({
  at,
  what: 'referred',
  before: { citizen, benefits: [] },
  after: { citizen, benefits },
})
const referralWith = (...journal: readonly JournalEntry[]) =>
  referralOf(buildInsured(from, { benefits, journal }))

describe('a referral', () => {
  it('is none where the benefit has none', () => {
    expect(referralOf(buildInsured(from))).toBeNull()
  })

  it.each([
    ['waiting', []],
    ['asked', ['referral-asked']],
    ['waiting', ['referral-asked', 'referral-answered']],
    ['accepted', ['referral-asked', 'referral-answered', 'referral-accepted']],
  ] as const)('is %s after %j', (state, replies) => {
    const referral = referralWith(entered, ...replies.map((what) => said(what)))
    expect(referral).toMatchObject({ ...referredToJobCentre, period: 'benefit', state })
    expect(referral?.replies.map(({ what }) => what)).toEqual(replies)
  })

  it('that is entered anew waits anew, and what was said of another period is not of it', () => {
    expect(referralWith(entered, said('referral-accepted'), entered)?.state).toBe('waiting')
    expect(referralWith(entered, said('referral-accepted', 'earlier'))?.state).toBe('waiting')
  })

  it.each([
    ['waiting', 'job-centre', ['referral-accepted', 'referral-asked']],
    ['waiting', 'fund', []],
    ['asked', 'job-centre', ['referral-accepted']],
    ['asked', 'fund', ['referral-answered']],
    ['accepted', 'job-centre', []],
    ['accepted', 'fund', []],
  ] as const)('that is %s leaves the %s %j to say', (state, kind, expected) => {
    const referral = { period: 'benefit', ...referredToJobCentre, state, replies: [] }
    expect(repliesOpen(referral, kind)).toEqual(expected)
  })
})
