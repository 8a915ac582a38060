import { assess } from '../law/assess'
import type { MayBook } from '../law/assessment'
import { assessBooking } from '../law/assessBooking'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile, ConversationKind, Party } from '../law/caseFile'

/** Kinds of talk that are never among the counted ones. */
const besideTheRequired: readonly ConversationKind[] = ['on-request', 'availability']

/**
 * The kinds of talk that exist for this citizen, those the law requires first, and whether a party
 * may book each for a day, asked on `today`.
 */
export function bookableKinds(
  caseFile: CaseFile,
  party: Party,
  on: CalendarDate,
  today: CalendarDate,
): { readonly kind: ConversationKind; readonly mayBook: MayBook }[] {
  const { required, later } = assess(caseFile, on, 'enacted').conversations
  const counted = [...required, ...later].map(({ kind }) => kind)
  return [...new Set([...counted, ...besideTheRequired])].map((kind) => ({
    kind,
    mayBook: assessBooking(caseFile, { on, kind, party, physicalRequired: null }, today, 'enacted')
      .mayBook,
  }))
}
