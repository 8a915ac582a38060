import type { Conversation } from './conversation'
import { dateOf, type Instant } from './instant'
import type { JournalEntry } from './journalEntry'

/** That a citizen has come for a talk. It holds nothing: how the talk went is said by whoever held it. */
export interface Arrival {
  readonly at: Instant
  /** Id of the person who received the citizen. */
  readonly by: string
}

/** Whether the citizen has come on the day of the talk, by the journal; null when not, or taken back. */
export function arrivalOf(
  { id, start }: Pick<Conversation, 'id' | 'start'>,
  journal: readonly JournalEntry[],
): Arrival | null {
  const last = journal.findLast(
    ({ subject, what }) =>
      subject === id && (what === 'citizen-arrived' || what === 'arrival-undone'),
  )
  if (last?.what !== 'citizen-arrived' || dateOf(last.at) !== dateOf(start)) return null
  return { at: last.at, by: last.by }
}
