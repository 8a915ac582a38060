import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { Party } from './caseFile'
import { hasBegun } from './dated'
import { partyLabels } from './rules/partyLabels'
import type { Text } from './text'

/** The party's name on that day, in the middle of a sentence: "jobcenteret", later "kommunen". */
export function partyLabel(party: Party, basis: Basis, on: CalendarDate): Text {
  const label = partyLabels[party].findLast(({ begins }) => hasBegun(begins, basis, on))?.label
  if (label === undefined) throw new Error(`${party} has no name on ${on}`)
  return label
}
