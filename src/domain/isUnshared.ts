import type { Requirement } from '../law/assessment'
import type { ConversationKind } from '../law/caseFile'
import type { Authority } from './authority'

/** Whether somebody of the citizen’s other authority takes part whose calendar nobody here sees. */
export function isUnshared(
  kind: ConversationKind,
  fills: Requirement | null,
  other: Authority | undefined,
): boolean {
  if (other === undefined || other.sharesCalendar) return false
  return kind === 'joint' || (fills?.invited.includes(other.kind) ?? false)
}
