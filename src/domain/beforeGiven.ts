import type { Holding } from './givenTo'
import { addMinutes, type Instant } from './instant'
import type { JournalEntry } from './journalEntry'
import { lastGiven } from './lastGiven'
import { minutesToUndo } from './undoBooking'

/**
 * How it was before somebody last gave the citizen away, while that can be taken back: by the one
 * who did it, as nobody has since, and until the time for it is over; else null.
 */
export function beforeGiven(
  journal: readonly JournalEntry[],
  authority: string,
  { person, now }: { readonly person: string; readonly now: Instant },
): Holding | null {
  const last = lastGiven(journal, authority)
  if (last?.by !== person || now > addMinutes(last.at, minutesToUndo)) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the journal keeps it whole
  return last.before as Holding
}
