import type { ConversationFact } from './caseFile'
import { partyOn, type PlannedTalk } from './plannedTalk'
import type { ProcessTalks } from './processTalks'

/** Which talk fills which required one, by the required talk's place in the list. */
export type Filling = ReadonlyMap<PlannedTalk, ConversationFact>

/**
 * Held talks first, then booked, each in order of date: a talk fills the first unfilled place of its
 * kind and party whose window has opened. After the window has closed it still fills. A talk counts
 * once.
 */
export function fillTalks(
  planned: readonly PlannedTalk[],
  { held, booked }: ProcessTalks,
): Filling {
  return [...held, ...booked].reduce<Filling>((filled, talk) => {
    const place = planned.find(
      (row) =>
        !filled.has(row) &&
        row.from <= talk.on &&
        row.kind === talk.kind &&
        partyOn(row, talk.on) === talk.party,
    )
    return place === undefined ? filled : new Map(filled).set(place, talk)
  }, new Map())
}
