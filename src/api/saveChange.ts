import type { Conversation as Shown } from '../contract/conversation'
import type { answerNotice, decideAbsence, sendNotice } from '../contract/absenceOperations'
import type { moveConversation } from '../contract/calendarOperations'
import type { changeConversation, registerOutcome, undoOutcome } from '../contract/operations'
import type { undoBooking } from '../contract/undoBooking'
import type { Conversation } from '../domain/conversation'
import type { JournalEntry } from '../domain/journalEntry'
import type { Draft } from '../store/store'
import type { Asked } from './asked'
import { conversationView } from './conversationView'
import type { ProblemAnswer } from './problemAnswer'
import { unsavedTalk } from './unsavedTalk'

type Change =
  | typeof answerNotice
  | typeof decideAbsence
  | typeof sendNotice
  | typeof changeConversation
  | typeof moveConversation
  | typeof registerOutcome
  | typeof undoBooking
  | typeof undoOutcome

type SavedChange =
  | { readonly ok: true; readonly body: Shown; readonly version: number }
  | { readonly ok: false; readonly problem: ProblemAnswer }

/** Keeps the changed talk and its line in the journal, or says what stands in the way. */
export async function saveChange(
  before: Conversation,
  after: Conversation,
  deed: Pick<JournalEntry, 'what' | 'restedOn' | 'reason'>,
  asked: Asked<Change>,
  draft: Draft,
): Promise<SavedChange> {
  const saved = await draft.replaceConversation(after)
  if (!saved.ok) return unsavedTalk(after, saved, asked, draft)
  await draft.appendJournal(after.citizen, {
    id: asked.newId(),
    at: asked.now,
    by: asked.person.id,
    subject: after.id,
    before,
    after,
    ...deed,
  })
  return { ok: true, body: await conversationView(after, asked, draft), version: after.version }
}
