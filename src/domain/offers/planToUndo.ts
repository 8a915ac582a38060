import { addMinutes, type Instant } from '../instant'
import type { JournalEntry } from '../journalEntry'
import { minutesToUndo } from '../undoBooking'
import { isPlanEntry, type PlanEntry } from './planEntry'

/**
 * The last change of a plan while somebody may take it back: only who made it, as else the fund
 * could undo what the municipality alone decides, and until the time for it is over; else null.
 */
export function planToUndo(
  journal: readonly JournalEntry[],
  { person, now }: { readonly person: string; readonly now: Instant },
): PlanEntry | null {
  const last = journal.findLast(isPlanEntry)
  if (last === undefined || last.what === 'plan-undone' || last.by !== person) return null
  return now > addMinutes(last.at, minutesToUndo) ? null : last
}
