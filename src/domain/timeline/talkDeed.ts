import type { Conversation } from '../conversation'
import type { JournalDeed, JournalEntry } from '../journalEntry'

/** Every kind of entry the journal holds about a talk. */
export const talkDeeds = [
  'conversation-booked',
  'booking-undone',
  'conversation-changed',
  'conversation-moved',
  'outcome-registered',
  'outcome-undone',
  'conversation-held-afterwards',
  'absence-decided',
  'fund-notice-sent',
  'fund-notice-answered',
] as const satisfies readonly JournalDeed[]
type TalkDeed = (typeof talkDeeds)[number]

/** An entry about a talk, with the talk as it was before and after; null where there was none. */
export interface TalkEntry extends JournalEntry {
  readonly what: TalkDeed
  readonly before: Conversation | null
  readonly after: Conversation | null
}

export function isTalkEntry(entry: JournalEntry): entry is TalkEntry {
  return talkDeeds.some((deed) => deed === entry.what)
}
