import { assessBooking } from '../law/assessBooking'
import type { Why } from '../law/assessment'
import type { CaseFile } from '../law/caseFile'
import type { RuleCitation } from '../law/rule'
import type { Text } from '../law/text'
import type { Conversation } from './conversation'

/** A talk held in a form the law did not allow that day. It was held all the same. */
export interface UnlawfullyHeld {
  readonly conversation: string
  readonly reason: Text
  readonly why: Why
  readonly rules: readonly RuleCitation[]
}

/**
 * Those held in another form than they were booked in, or never booked, each judged by the law of its day and by what
 * had been held before it. What is held as booked was judged when it was booked.
 */
export function unlawfullyHeld(
  conversations: readonly Conversation[],
  caseFile: CaseFile,
): UnlawfullyHeld[] {
  return conversations
    .filter(
      ({ form, outcome }) =>
        outcome !== null &&
        (outcome.afterwards !== null || (outcome.form !== null && outcome.form !== form)),
    )
    .flatMap(({ id }) => judged(id, caseFile) ?? [])
}

function judged(id: string, caseFile: CaseFile): UnlawfullyHeld | null {
  const talk = caseFile.conversations.find((row) => row.id === id)
  if (!talk) return null
  const before = caseFile.conversations.filter(({ on }) => on < talk.on)
  const { form, rules } = assessBooking(
    { ...caseFile, conversations: before },
    talk,
    talk.on,
    'enacted',
  )
  const excluded = form?.excluded.find((row) => row.form === talk.form)
  if (!form || !excluded) return null
  const cited = form.rules.flatMap((rule) => rules[rule] ?? [])
  return { conversation: id, reason: excluded.reason, why: form.why, rules: cited }
}
