import type { Requirement } from './assessment'
import { conversationKinds, type ConversationKind, type Party } from './caseFile'
import type { RunningProcess } from './runningProcess'

/**
 * The kinds of talk a party can hold in a process: those the law asks it for, first, then talks on
 * request, and for the fund of an insured citizen talks about availability. Every kind where the
 * law known here has no version for the process (`requirements` null).
 */
export function talkKinds(
  requirements: readonly Requirement[] | null,
  process: RunningProcess,
  party: Party,
): readonly ConversationKind[] {
  if (requirements === null) return conversationKinds
  const asked = requirements.filter((talk) => talk.party === party).map(({ kind }) => kind)
  const beside: readonly ConversationKind[] =
    party === 'fund' && process.targetGroup === '6.1'
      ? ['on-request', 'availability']
      : ['on-request']
  return [...new Set([...asked, ...beside])]
}
