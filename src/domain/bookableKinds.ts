import type { MayBook } from '../law/assessment'
import { assessBooking } from '../law/assessBooking'
import type { CalendarDate } from '../law/calendarDate'
import {
  conversationKinds,
  type CaseFile,
  type ConversationKind,
  type Party,
} from '../law/caseFile'

/** For every kind of talk, whether a party may book it for a day, asked on `today`. */
export function bookableKinds(
  caseFile: CaseFile,
  party: Party,
  on: CalendarDate,
  today: CalendarDate,
): { readonly kind: ConversationKind; readonly mayBook: MayBook }[] {
  return conversationKinds.map((kind) => ({
    kind,
    mayBook: assessBooking(caseFile, { on, kind, party, physicalRequired: null }, today, 'enacted')
      .mayBook,
  }))
}
