import type { CalendarTalk } from '../../contract/calendar'
import { clockTime } from './clockTime'
import type { Proposal } from './proposal'

/** A talk that is chosen, and where it is to be moved. */
export interface Chosen {
  readonly talk: CalendarTalk
  /** Null while it is only looked at. */
  readonly proposal: Proposal | null
}

/** The talks as they are drawn: the chosen one where it is to be moved. */
export function shownTalks(
  talks: readonly CalendarTalk[],
  chosen: Chosen | null,
): readonly CalendarTalk[] {
  const proposal = chosen?.proposal
  const until = proposal ? clockTime(proposal.at, proposal.minutes) : null
  if (!proposal || until === null || !/^\d{4}-\d\d-\d\d$/.test(proposal.on)) return talks
  return talks.map((talk) => (talk.id === chosen.talk.id ? { ...talk, ...proposal, until } : talk))
}
