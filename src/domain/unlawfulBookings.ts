import { assessBooking } from '../law/assessBooking'
import type { Why } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile, ConversationFact } from '../law/caseFile'
import type { RuleCitation } from '../law/rule'
import type { Text } from '../law/text'

/** A booking that was lawful when made and no longer is, with the one act that mends it. */
export interface UnlawfulBooking {
  readonly conversation: string
  readonly reason: Text
  readonly why: Why
  readonly rules: readonly RuleCitation[]
  readonly mend: 'change-form' | 'cancel'
}

/** Looks again at every talk booked from `today` on, each against the rest of the file. */
export function unlawfulBookings(caseFile: CaseFile, today: CalendarDate): UnlawfulBooking[] {
  return caseFile.conversations
    .filter(({ status, on }) => status === 'booked' && on >= today)
    .flatMap((conversation) => lookAgain(conversation, caseFile, today) ?? [])
}

function lookAgain(
  conversation: ConversationFact,
  caseFile: CaseFile,
  today: CalendarDate,
): UnlawfulBooking | null {
  const rest = caseFile.conversations.filter(({ id }) => id !== conversation.id)
  const verdict = assessBooking(
    { ...caseFile, conversations: rest },
    conversation,
    today,
    'enacted',
  )
  const cite = (ids: readonly string[]) => ids.flatMap((id) => verdict.rules[id] ?? [])
  const { mayBook, form } = verdict
  const mark = { conversation: conversation.id }
  if (!mayBook.allowed)
    return {
      ...mark,
      reason: mayBook.reason,
      why: mayBook.why,
      rules: cite(mayBook.rules),
      mend: 'cancel',
    }
  const excluded = form?.excluded.find((row) => row.form === conversation.form)
  return form && excluded
    ? {
        ...mark,
        reason: excluded.reason,
        why: form.why,
        rules: cite(form.rules),
        mend: 'change-form',
      }
    : null
}
