import type { Arrival } from '../contract/reception'
import { arrivalOf } from '../domain/arrivalOf'
import type { Conversation } from '../domain/conversation'
import { timeOf } from '../domain/instant'
import type { JournalEntry } from '../domain/journalEntry'
import type { View } from '../store/store'
import { doerName } from './doerName'

/** When the citizen came for a talk, as the contract shows it; null when not. */
export async function arrivalView(
  talk: Conversation,
  journal: readonly JournalEntry[],
  view: View,
): Promise<Arrival | null> {
  const arrival = arrivalOf(talk, journal)
  return arrival && { at: timeOf(arrival.at), byName: await doerName(arrival.by, view) }
}
