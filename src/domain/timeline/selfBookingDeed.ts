import type { JournalDeed, JournalEntry } from '../journalEntry'

/** Every kind of entry the journal holds about a self-booking. */
export const selfBookingDeeds = [
  'self-booking-opened',
  'self-booking-taken-over',
] as const satisfies readonly JournalDeed[]

export interface SelfBookingEntry extends JournalEntry {
  readonly what: (typeof selfBookingDeeds)[number]
}

export function isSelfBookingEntry(entry: JournalEntry): entry is SelfBookingEntry {
  return selfBookingDeeds.some((deed) => deed === entry.what)
}
