import type { Assessment } from '../../law/assessment'
import { dateOf } from '../instant'
import type { JournalEntry } from '../journalEntry'
import type { SelfBooking } from '../selfBooking'
import { selfBookingState } from '../selfBookingState'
import { entryVersion } from './entryVersion'
import { isSelfBookingEntry } from './selfBookingDeed'
import type { TimelineEntry } from './timelineEntry'

/**
 * The days on which a citizen could book alone. Their own ids open the citizen’s link, so each is
 * named by when it was opened. `opened` is in order of that.
 */
export function selfBookingEntries(
  opened: readonly SelfBooking[],
  journal: readonly JournalEntry[],
  assessment: Assessment,
): TimelineEntry[] {
  return opened.map((row, index) => {
    const { id, party, requirement, kind, deadline, openedAt, takenOver } = row
    const versions = journal.filter(isSelfBookingEntry).filter(({ subject }) => subject === id)
    return {
      id: `self-booking-${index + 1}`,
      kind: 'self-booking',
      from: dateOf(openedAt),
      to: takenOver ? dateOf(takenOver.at) : deadline,
      party,
      counts: true,
      derived: false,
      why: null,
      rules: [...new Set(versions.flatMap(({ restedOn }) => restedOn?.rules ?? []))],
      versions: versions.toReversed().map((entry) => entryVersion(entry, [])),
      number: requirement,
      talk: kind,
      state: selfBookingState(row, assessment),
    }
  })
}
