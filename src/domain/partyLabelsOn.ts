import type { CalendarDate } from '../law/calendarDate'
import type { Party } from '../law/caseFile'
import { partyLabel } from '../law/partyLabel'
import type { Text } from '../law/text'

/** What the acts call each party on a day, as in the middle of a sentence. */
export function partyLabelsOn(day: CalendarDate): Readonly<Record<Party, Text>> {
  return {
    fund: partyLabel('fund', 'enacted', day),
    'job-centre': partyLabel('job-centre', 'enacted', day),
    other: partyLabel('other', 'enacted', day),
  }
}
