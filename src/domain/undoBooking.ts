import type { Conversation } from './conversation'
import { addMinutes, type Instant } from './instant'
import type { JournalEntry } from './journalEntry'
import type { Refusal } from './refusal'

/** How long a booking can be taken back, in minutes. The citizen is told nothing before. */
export const minutesToUndo = 10

export type UndoAnswer =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * The talk as one that never was to be: it counts for nothing, gives its time back and has no
 * outcome, as nobody called it off. Only as it was booked, and until the time for it is over.
 */
export function undoBooking(
  conversation: Conversation,
  { journal, now }: { readonly journal: readonly JournalEntry[]; readonly now: Instant },
): UndoAnswer {
  const { id, version, status } = conversation
  if (status !== 'booked') return { ok: false, refusal: { kind: 'wrong-status', status } }
  const entries = journal.filter(({ subject }) => subject === id)
  const booked = entries.find(({ what }) => what === 'conversation-booked')
  const isOver = !booked || entries.length > 1 || now > addMinutes(booked.at, minutesToUndo)
  if (isOver) return { ok: false, refusal: { kind: 'undo-over' } }
  return { ok: true, conversation: { ...conversation, version: version + 1, status: 'cancelled' } }
}
