import type { Conversation } from '../conversation'
import { minutesBetween } from '../instant'
import { occupiesTime } from '../occupancy'

/** How long a talk is when none says otherwise, in minutes. */
const usual = 45

/** How long the next talk with a citizen is to be, in minutes: as the last one of the authority. */
export function usualLength(conversations: readonly Conversation[], authority: string): number {
  const last = conversations
    .filter((talk) => talk.authority === authority && occupiesTime(talk.status))
    .toSorted((one, other) => one.start.localeCompare(other.start))
    .at(-1)
  return last ? minutesBetween(last.start, last.end) : usual
}
