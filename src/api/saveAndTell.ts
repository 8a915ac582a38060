import type { moveConversation } from '../contract/calendarOperations'
import type { changeConversation, registerOutcome, undoOutcome } from '../contract/operations'
import type { undoBooking } from '../contract/undoBooking'
import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Conversation } from '../domain/conversation'
import type { JournalEntry } from '../domain/journalEntry'
import type { Draft } from '../store/store'
import type { Asked } from './asked'
import { putInOutbox } from './putInOutbox'
import { saveChange } from './saveChange'

type Told =
  | typeof changeConversation
  | typeof moveConversation
  | typeof registerOutcome
  | typeof undoOutcome
  | typeof undoBooking

/** Keeps a change as `saveChange` does, and what is to be told outside of it. */
export async function saveAndTell(
  before: Conversation,
  after: Conversation,
  deed: Pick<JournalEntry, 'what' | 'restedOn' | 'reason'>,
  citizen: AssessedCitizen,
  asked: Asked<Told>,
  draft: Draft,
): ReturnType<typeof saveChange> {
  const saved = await saveChange(before, after, deed, asked, draft)
  if (saved.ok) await putInOutbox(before, after, citizen, asked, draft)
  return saved
}
