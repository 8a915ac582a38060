import type { BenefitPeriod } from '../law/caseFile'
import type { Authority } from './authority'
import type { CitizenFile } from './citizenFile'
import { isCourseEntry } from './courseEntry'
import type { JournalEntry } from './journalEntry'
import { referralReplies, type ReferralReply } from './referralReply'

/** A referral of a citizen to the job centre, and how far the two have come with it. */
export interface Referral {
  /** Id of the benefit period it is about. */
  readonly period: string
  readonly on: string
  readonly because: NonNullable<BenefitPeriod['referredToJobCentre']>['because']
  readonly state: 'waiting' | 'asked' | 'accepted'
  /** In the order in which they came. */
  readonly replies: readonly (JournalEntry & { readonly what: ReferralReply })[]
}

/**
 * The referral of the benefit that runs last; null when it has none. What was said of it is read in
 * the journal, from the last time it was entered: a referral entered anew is accepted anew.
 */
export function referralOf({ benefits, journal }: CitizenFile): Referral | null {
  const period = benefits.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1)
  const referral = period?.referredToJobCentre
  if (!period || !referral) return null
  const entered = journal.findLastIndex(
    (entry) =>
      isCourseEntry(entry) &&
      entry.what === 'referred' &&
      entry.after.benefits.some(({ id }) => id === period.id),
  )
  const replies = journal
    .slice(entered + 1)
    .filter(isReply)
    .filter(({ subject }) => subject === period.id)
  return { period: period.id, ...referral, state: stateAfter(replies), replies }
}

/** What an authority of that kind can say to it now. */
export function repliesOpen(
  { state }: Referral,
  kind: Authority['kind'],
): readonly ReferralReply[] {
  if (kind === 'fund') return state === 'asked' ? ['referral-answered'] : []
  if (state === 'accepted') return []
  return state === 'asked' ? ['referral-accepted'] : ['referral-accepted', 'referral-asked']
}

function isReply(entry: JournalEntry): entry is JournalEntry & { readonly what: ReferralReply } {
  return referralReplies.some((reply) => reply === entry.what)
}

function stateAfter(replies: Referral['replies']): Referral['state'] {
  if (replies.some(({ what }) => what === 'referral-accepted')) return 'accepted'
  return replies.at(-1)?.what === 'referral-asked' ? 'asked' : 'waiting'
}
