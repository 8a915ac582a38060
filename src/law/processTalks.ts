import type { CalendarDate } from './calendarDate'
import type { CaseFile, ConversationFact } from './caseFile'
import { isWithin, type RunningProcess } from './runningProcess'

/** The talks that can fill requirements, each list in order of date. */
export interface ProcessTalks {
  /** Held on or before the day asked about. */
  readonly held: readonly ConversationFact[]
  /** Booked for the day asked about or later. */
  readonly booked: readonly ConversationFact[]
}

/**
 * The talks of a process as they stood on a day. Later events are left out so that one can look
 * back; a talk booked for an earlier day and never marked fills nothing.
 */
export function processTalks(
  { conversations }: CaseFile,
  process: RunningProcess,
  asOf: CalendarDate,
): ProcessTalks {
  const own = conversations.filter(({ on }) => isWithin(process, on)).toSorted(byDateThenId)
  return {
    held: own.filter(({ status, on }) => status === 'held' && on <= asOf),
    booked: own.filter(({ status, on }) => status === 'booked' && on >= asOf),
  }
}

// Two talks of one day have no order in the file's facts: the id gives them one, so that the order
// of the rows never matters.
function byDateThenId(one: ConversationFact, other: ConversationFact): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return one.id < other.id ? -1 : 1
}
